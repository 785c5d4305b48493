'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Switch } from '#ui/switch.tsx'
import { toast } from '#ui/toaster.tsx'
import { type SessionUser, useErrorText } from '#plugins/core/client.ts'
import { useSaveAccount } from './use-save-account.ts'

/** Whether a mail tells the end of long work; saved as it is switched. */
export const MailSwitch = ({ user }: { user: SessionUser }) => {
  const t = useTranslations('settings')
  const errorText = useErrorText()
  const save = useSaveAccount(user)
  const id = useId()
  const isOn = save.isPending ? save.variables.mailOnJobEnd : (user.mailOnJobEnd ?? true)
  const change = (mailOnJobEnd: boolean) =>
    save.mutate(
      { mailOnJobEnd },
      { onSuccess: () => toast(t('saved')), onError: (error) => toast(errorText(error)) },
    )
  return (
    <div className="flex items-start justify-between gap-4">
      <label htmlFor={id} className="grid gap-0.5 text-base">
        {t('mailOnJobEnd')}
        <span className="text-sm text-ink-soft">{t('mailOnJobEndHint')}</span>
      </label>
      <Switch id={id} checked={isOn ?? true} onCheckedChange={change} />
    </div>
  )
}
