'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { ApiError, Failure, useSession } from '#plugins/core/client.ts'
import { useHashToken } from '../use-hash-token.ts'
import { useVerifyEmail } from './use-verification.ts'

/** Confirms an address by a press of a button: programs that read mails open links too, and must not use them up. */
export const VerifyEmail = () => {
  const t = useTranslations('accounts')
  const token = useHashToken()
  const session = useSession()
  const verify = useVerifyEmail()
  const isDead = verify.error instanceof ApiError && verify.error.code === 'accounts.link-invalid'

  if (verify.isSuccess) {
    return (
      <div role="status" className="grid justify-items-start gap-5">
        <p className="text-lg">{t('verifyDone')}</p>
        <Button look="primary" size="lg" asChild>
          <Link href={session.data ? '/designs' : '/sign-in'}>{t(session.data ? 'goOn' : 'toSignIn')}</Link>
        </Button>
      </div>
    )
  }
  if (token === '' || isDead) {
    return (
      <Notice look="warning" title={t('linkDeadTitle')}>
        {t('verifyDeadText')}
      </Notice>
    )
  }
  return (
    <div className="grid gap-5">
      {verify.isError ? <Failure title={t('verifyFailed')} error={verify.error} /> : null}
      <Button
        look="primary"
        size="lg"
        busy={verify.isPending}
        disabled={!token}
        onClick={() => token && verify.mutate(token)}
      >
        {t('verifyConfirm')}
      </Button>
    </div>
  )
}
