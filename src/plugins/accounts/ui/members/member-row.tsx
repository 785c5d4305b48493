'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { RoleSelect } from './role-select.tsx'
import { type Member, useChangeRole, useRemoveMember } from './use-members.ts'

type Props = { workspace: { id: string; name: string }; member: Member; isSelf: boolean; isManaged: boolean }

/** One person of the workspace, with what may be done about them. */
export const MemberRow = ({ workspace, member, isSelf, isManaged }: Props) => {
  const t = useTranslations('members')
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const changeRole = useChangeRole(workspace.id)
  const remove = useRemoveMember(workspace.id)
  const name = member.name ?? member.email ?? t('nameless')
  const complain = (error: unknown) => toast(errorText(error))
  return (
    <li className="grid grid-cols-[minmax(0,10rem)_1fr] items-center gap-x-4 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_10rem_6.5rem]">
      <div className="col-span-2 grid min-w-0 sm:col-span-1">
        <p className="flex min-w-0 items-baseline gap-2 font-medium">
          <span dir="auto" className="truncate">
            {name}
          </span>
          {isSelf ? <span className="shrink-0 text-sm font-normal text-ink-soft">{t('you')}</span> : null}
        </p>
        {member.email ? <p className="truncate text-sm text-ink-soft">{member.email}</p> : null}
      </div>
      {isManaged ? (
        <RoleSelect
          label={t('roleOf', { name })}
          value={member.role}
          onChange={(role) => changeRole.mutate({ id: member.id, role }, { onError: complain })}
        />
      ) : (
        <p className="text-base text-ink-soft">{t(`roles.${member.role}`)}</p>
      )}
      {isManaged || isSelf ? (
        <Button look="quiet" size="sm" className="-me-3 justify-self-end" onClick={() => setAsking(true)}>
          {t(isSelf ? 'leave' : 'remove')}
          {isSelf ? null : <span className="sr-only">: {name}</span>}
        </Button>
      ) : null}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t(isSelf ? 'leaveTitle' : 'removeTitle', { name, workspace: workspace.name })}
        cancel={<Button>{t('keep')}</Button>}
        confirm={
          <Button look="danger" onClick={() => remove.mutate(member.id, { onError: complain })}>
            {t(isSelf ? 'leave' : 'remove')}
          </Button>
        }
      >
        {t(isSelf ? 'leaveText' : 'removeText')}
      </ConfirmDialog>
    </li>
  )
}
