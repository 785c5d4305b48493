'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Notice } from '#ui/notice.tsx'
import { ApiError } from '../api-error.ts'
import { Failure } from '../failure.tsx'
import { signUpSchema, type SignUpFields } from './account-schema.ts'
import { PasswordInput } from './password-input.tsx'
import { safeReturnTo } from './return-to.ts'
import { useSignUp } from './use-session.ts'

/** Opens an account, signs in, and goes on to the first design. */
export const SignUpForm = () => {
  const t = useTranslations('account')
  const locale = useLocale()
  const query = useSearchParams()
  const returnTo = safeReturnTo(query.get('returnTo'), `/${locale}/create`)
  const email = query.get('email') ?? ''
  const signUp = useSignUp()
  const { register, handleSubmit, formState } = useForm<SignUpFields>({
    resolver: zodResolver(signUpSchema),
    defaultValues: { email },
  })
  const refused = signUp.error instanceof ApiError ? signUp.error.fieldErrors : {}
  // Made, but not with this password: the address has an account, and its owner was written to.
  const isElsewhere = signUp.error instanceof ApiError && signUp.error.code === 'auth.refused'
  const problem = (field: keyof SignUpFields) => {
    const key = formState.errors[field]?.message
    return key ? t(key) : refused[field]
  }

  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={handleSubmit((fields) =>
        signUp.mutate({ ...fields, locale }, { onSuccess: () => window.location.assign(returnTo) }),
      )}
    >
      {isElsewhere ? <Notice title={t('signUpMailTitle')}>{t('signUpMailText')}</Notice> : null}
      {signUp.isError && !isElsewhere && Object.keys(refused).length === 0 ? (
        <Failure title={t('signUpFailed')} error={signUp.error} />
      ) : null}
      <Field label={t('name')} error={problem('name')}>
        <Input autoComplete="name" autoFocus {...register('name')} />
      </Field>
      <Field label={t('email')} error={problem('email')}>
        <Input type="email" autoComplete="username" {...register('email')} />
      </Field>
      <Field label={t('password')} hint={t('passwordHint')} error={problem('password')}>
        <PasswordInput autoComplete="new-password" {...register('password')} />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={signUp.isPending || signUp.isSuccess}>
        {t('signUp')}
      </Button>
    </form>
  )
}
