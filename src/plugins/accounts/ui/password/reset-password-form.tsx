'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { ApiError, Failure, PasswordInput, apiFetch, passwordSchema } from '#plugins/core/client.ts'
import { useHashToken } from '../use-hash-token.ts'

const schema = z.object({ password: passwordSchema })
type Fields = z.infer<typeof schema>

const isDead = (error: unknown) => error instanceof ApiError && error.code === 'accounts.link-invalid'

/** Sets a new password by the token of a mailed link, and signs in with it. */
export const ResetPasswordForm = () => {
  const t = useTranslations('accounts')
  const tAccount = useTranslations('account')
  const locale = useLocale()
  const token = useHashToken()
  const reset = useMutation({
    mutationFn: ({ password }: Fields) =>
      apiFetch('/api/users/reset-password', { method: 'POST', body: { token, password } }),
    onSuccess: () => window.location.assign(`/${locale}/designs`),
  })
  const { register, handleSubmit, formState } = useForm<Fields>({ resolver: zodResolver(schema) })
  const problem = formState.errors.password?.message

  if (token === '' || isDead(reset.error)) {
    return (
      <Notice
        look="warning"
        title={t('linkDeadTitle')}
        action={
          <Button size="sm" asChild>
            <Link href="/forgot-password">{t('askAgain')}</Link>
          </Button>
        }
      >
        {t('linkDeadText')}
      </Notice>
    )
  }
  return (
    <form noValidate className="grid gap-5" onSubmit={handleSubmit((fields) => reset.mutate(fields))}>
      {reset.isError ? <Failure title={t('resetFailed')} error={reset.error} /> : null}
      <Field
        label={t('newPassword')}
        hint={tAccount('passwordHint')}
        error={problem ? tAccount(problem) : undefined}
      >
        <PasswordInput autoComplete="new-password" autoFocus {...register('password')} />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={reset.isPending || reset.isSuccess}>
        {t('resetSave')}
      </Button>
    </form>
  )
}
