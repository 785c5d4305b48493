'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { toast } from '#ui/toaster.tsx'
import { ApiError, Failure, PasswordInput, passwordSchema, type SessionUser } from '#plugins/core/client.ts'
import { useSaveAccount } from './use-save-account.ts'

const schema = z.object({
  currentPassword: z.string().min(1, 'passwordMissing').max(200),
  password: passwordSchema,
})
type Fields = z.infer<typeof schema>

/** Changes the password; every other device is signed out. */
export const PasswordForm = ({ user }: { user: SessionUser }) => {
  const t = useTranslations('settings')
  const tAccount = useTranslations('account')
  const save = useSaveAccount(user)
  const { register, handleSubmit, formState, reset } = useForm<Fields>({ resolver: zodResolver(schema) })
  const refused = save.error instanceof ApiError ? save.error.fieldErrors : {}
  const problem = (field: keyof Fields) => {
    const key = formState.errors[field]?.message
    return key ? tAccount(key) : refused[field]
  }
  const done = () => {
    reset()
    toast(t('passwordChanged'))
  }
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={handleSubmit((fields) => save.mutate(fields, { onSuccess: done }))}
    >
      {save.isError && Object.keys(refused).length === 0 ? (
        <Failure title={t('saveFailed')} error={save.error} />
      ) : null}
      {/* Tells password managers whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
      <Field label={t('currentPassword')} error={problem('currentPassword')}>
        <PasswordInput autoComplete="current-password" {...register('currentPassword')} />
      </Field>
      <Field label={t('newPassword')} hint={tAccount('passwordHint')} error={problem('password')}>
        <PasswordInput autoComplete="new-password" {...register('password')} />
      </Field>
      <Button type="submit" look="ink" className="justify-self-start" busy={save.isPending}>
        {t('changePassword')}
      </Button>
    </form>
  )
}
