'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession } from '#plugins/core/client.ts'
import { useHashToken } from '../use-hash-token.ts'
import { InvitationSteps } from './invitation-steps.tsx'
import { useInvitation } from './use-invitation.ts'

/** An invitation and the one thing to do with it, whoever opens it. */
export const InvitationCard = () => {
  const t = useTranslations('accounts')
  const tMembers = useTranslations('members')
  const locale = useLocale()
  const token = useHashToken()
  const invitation = useInvitation(token)
  const session = useSession()

  if (token === '' || invitation.isError) {
    return token ? (
      <Failure title={t('invitationDead')} error={invitation.error} />
    ) : (
      <Notice look="warning" title={t('invitationDead')}>
        {t('invitationDeadText')}
      </Notice>
    )
  }
  if (!token || invitation.isPending || session.isPending)
    return <Skeleton className="h-40 rounded-surface" />
  const { state, email, role, workspace, invitedBy } = invitation.data
  return (
    <div className="grid gap-6">
      <dl className="grid gap-4 rounded-surface border bg-sheet p-6">
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-soft">{t('workspace')}</dt>
          <dd dir="auto" className="text-xl font-semibold break-words">
            {workspace.name}
          </dd>
        </div>
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-soft">{t('yourRole')}</dt>
          <dd>
            {tMembers(`roles.${role}`)}
            <span className="block text-sm text-ink-soft">{tMembers(`roleHints.${role}`)}</span>
          </dd>
        </div>
        {invitedBy ? (
          <div className="grid gap-0.5">
            <dt className="text-sm text-ink-soft">{t('invitedBy')}</dt>
            <dd dir="auto" className="break-words">
              {invitedBy}
            </dd>
          </div>
        ) : null}
      </dl>
      {state === 'open' ? (
        <InvitationSteps token={token} email={email} user={session.data ?? null} />
      ) : (
        <Notice
          title={t(state === 'accepted' ? 'invitationAccepted' : 'invitationOver')}
          action={
            <Button size="sm" asChild>
              <a href={`/${locale}/designs`}>{t('goOn')}</a>
            </Button>
          }
        />
      )}
    </div>
  )
}
