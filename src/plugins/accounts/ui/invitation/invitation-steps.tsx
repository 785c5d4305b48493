'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Failure, type SessionUser, useSignOut } from '#plugins/core/client.ts'
import { useAcceptInvitation } from './use-invitation.ts'

type Props = { token: string; email: string; user: SessionUser | null }

/** Accept it, sign in with the right address first, or make an account with it. */
export const InvitationSteps = ({ token, email, user }: Props) => {
  const t = useTranslations('accounts')
  const locale = useLocale()
  const accept = useAcceptInvitation()
  const signOut = useSignOut()
  const query = new URLSearchParams({ email, returnTo: `/${locale}/invitation#${token}` })

  if (user?.email === email) {
    const join = () =>
      accept.mutate(token, {
        onSuccess: ({ workspace }) => window.location.assign(`/${locale}/members?workspace=${workspace.id}`),
      })
    return (
      <div className="grid gap-5">
        {accept.isError ? <Failure title={t('acceptFailed')} error={accept.error} /> : null}
        <Button look="primary" size="lg" busy={accept.isPending || accept.isSuccess} onClick={join}>
          {t('accept')}
        </Button>
      </div>
    )
  }
  if (user) {
    const leave = () =>
      signOut.mutate(undefined, { onSuccess: () => window.location.assign(`/${locale}/sign-in?${query}`) })
    return (
      <Notice
        look="warning"
        title={t('otherAddressTitle')}
        action={
          <Button size="sm" busy={signOut.isPending} onClick={leave}>
            {t('switchAccount')}
          </Button>
        }
      >
        <p className="break-words">{t('otherAddressText', { invited: email, current: user.email })}</p>
      </Notice>
    )
  }
  return (
    <div className="grid gap-3">
      <p className="break-words text-ink-soft">{t('invitedAs', { email })}</p>
      <Button look="primary" size="lg" asChild>
        <a href={`/${locale}/sign-up?${query}`}>{t('joinNew')}</a>
      </Button>
      <Button size="lg" asChild>
        <a href={`/${locale}/sign-in?${query}`}>{t('joinKnown')}</a>
      </Button>
    </div>
  )
}
