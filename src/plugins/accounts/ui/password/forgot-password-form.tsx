'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Notice } from '#ui/notice.tsx'
import { Failure, apiFetch } from '#plugins/core/client.ts'
import { SentNote } from '../sent-note.tsx'
import { useAccountSettings } from '../use-account-settings.ts'

const schema = z.object({ email: z.email('emailInvalid').max(254) })
type Fields = z.infer<typeof schema>

/** Asks for the address and says the same for every one. */
export const ForgotPasswordForm = () => {
  const t = useTranslations('accounts')
  const tAccount = useTranslations('account')
  const settings = useAccountSettings()
  const ask = useMutation({
    mutationFn: (fields: Fields) => apiFetch('/api/users/forgot-password', { method: 'POST', body: fields }),
  })
  const { register, handleSubmit, formState } = useForm<Fields>({ resolver: zodResolver(schema) })
  const problem = formState.errors.email?.message

  if (ask.isSuccess) return <SentNote title={t('forgotSentTitle')}>{t('forgotSentText')}</SentNote>
  if (settings.data?.mail === false) return <Notice title={t('noMailTitle')}>{t('noMailText')}</Notice>
  return (
    <form noValidate className="grid gap-5" onSubmit={handleSubmit((fields) => ask.mutate(fields))}>
      {ask.isError ? <Failure title={t('forgotFailed')} error={ask.error} /> : null}
      <Field label={tAccount('email')} error={problem ? tAccount(problem) : undefined}>
        <Input type="email" autoComplete="username" autoFocus {...register('email')} />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={ask.isPending}>
        {t('forgotSend')}
      </Button>
    </form>
  )
}
