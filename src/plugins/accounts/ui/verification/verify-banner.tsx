'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText, useSession } from '#plugins/core/client.ts'
import { useAccountSettings } from '../use-account-settings.ts'
import { useVerificationMail } from './use-verification.ts'

/** Asks a person who signed up to confirm the address, until they did. */
export const VerifyBanner = () => {
  const t = useTranslations('accounts')
  const errorText = useErrorText()
  const session = useSession()
  const settings = useAccountSettings()
  const send = useVerificationMail()
  const user = session.data
  if (!user || user.emailVerifiedAt || settings.data?.mail !== true) return null
  const again = () =>
    send.mutate(undefined, {
      onSuccess: () => toast(t('bannerSent')),
      onError: (error) => toast(errorText(error)),
    })
  return (
    <aside
      aria-label={t('bannerLabel')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b bg-bed px-4 py-1.5 text-sm sm:justify-center sm:px-6"
    >
      <p className="min-w-0 py-1 break-words">{t('bannerText', { email: user.email })}</p>
      <Button look="link" size="sm" className="min-h-8 text-sm" busy={send.isPending} onClick={again}>
        {t('bannerAgain')}
      </Button>
    </aside>
  )
}
