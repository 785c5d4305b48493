'use client'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { toast } from '#ui/toaster.tsx'
import { apiFetch, type SessionUser, useErrorText } from '#plugins/core/client.ts'

/** Ends every session of the account, this one too. */
export const SignOutEverywhere = ({ user }: { user: SessionUser }) => {
  const t = useTranslations('settings')
  const locale = useLocale()
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const leave = useMutation({
    mutationFn: () => apiFetch('/api/users/logout?allSessions=true', { method: 'POST' }),
    onSuccess: () => window.location.assign(`/${locale}/sign-in`),
    onError: (error) => toast(errorText(error)),
  })
  return (
    <div className="grid justify-items-start gap-4">
      <p>{t('sessions', { count: user.sessions?.length ?? 1 })}</p>
      <Button look="danger" busy={leave.isPending} onClick={() => setAsking(true)}>
        {t('signOutEverywhere')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('signOutTitle')}
        cancel={<Button>{t('stay')}</Button>}
        confirm={
          <Button look="danger" onClick={() => leave.mutate()}>
            {t('signOutEverywhere')}
          </Button>
        }
      >
        {t('signOutText')}
      </ConfirmDialog>
    </div>
  )
}
