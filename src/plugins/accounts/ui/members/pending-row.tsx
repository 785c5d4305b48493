'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Input } from '#ui/input.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { type PendingInvitation, useCopyLink, useManageInvitation } from './use-invitations.ts'

type Props = { workspace: string; invitation: PendingInvitation; canMail: boolean }

/** One open invitation: send it again, hand over its link, take it back. */
export const PendingRow = ({ workspace, invitation, canMail }: Props) => {
  const t = useTranslations('members')
  const format = useFormatter()
  const errorText = useErrorText()
  const manage = useManageInvitation(workspace)
  const copy = useCopyLink()
  const { id, email, role, expiresAt } = invitation
  const complain = (error: unknown) => toast(errorText(error))
  const resend = () =>
    manage.mutate(
      { id, verb: 'resend' },
      { onSuccess: () => toast(t('resent', { email })), onError: complain },
    )
  const revoke = () =>
    manage.mutate(
      { id, verb: 'revoke' },
      { onSuccess: () => toast(t('revoked', { email })), onError: complain },
    )
  const copyLink = () => copy.mutate(id, { onSuccess: () => toast(t('copied')), onError: complain })
  const until = format.dateTime(new Date(expiresAt), { dateStyle: 'medium' })
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="truncate font-medium">{email}</p>
          <p className="text-sm text-ink-soft">{t('pendingState', { role: t(`roles.${role}`), until })}</p>
        </div>
        <div className="-mx-3 flex flex-wrap">
          {canMail ? (
            <Button look="quiet" size="sm" onClick={resend} disabled={manage.isPending}>
              {t('resend')}
              <span className="sr-only">: {email}</span>
            </Button>
          ) : null}
          <Button look="quiet" size="sm" onClick={copyLink} disabled={copy.isPending}>
            {t('copyLink')}
            <span className="sr-only">: {email}</span>
          </Button>
          <Button look="quiet" size="sm" onClick={revoke} disabled={manage.isPending}>
            {t('revoke')}
            <span className="sr-only">: {email}</span>
          </Button>
        </div>
      </div>
      {copy.data ? (
        <Input
          readOnly
          value={copy.data}
          aria-label={t('linkFor', { email })}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </li>
  )
}
