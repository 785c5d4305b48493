'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Failure } from '../failure.tsx'
import { signInSchema, type SignInFields } from './account-schema.ts'
import { PasswordInput } from './password-input.tsx'
import { safeReturnTo } from './return-to.ts'
import { useSignIn } from './use-session.ts'

/** Signs in and goes back to where the person came from. */
export const SignInForm = () => {
  const t = useTranslations('account')
  const locale = useLocale()
  const query = useSearchParams()
  const returnTo = safeReturnTo(query.get('returnTo'), `/${locale}/designs`)
  const email = query.get('email') ?? ''
  const signIn = useSignIn()
  const { register, handleSubmit, formState } = useForm<SignInFields>({
    resolver: zodResolver(signInSchema),
    defaultValues: { email },
  })
  const problem = (field: keyof SignInFields) => {
    const key = formState.errors[field]?.message
    return key ? t(key) : undefined
  }

  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={handleSubmit((fields) =>
        // A whole page load: what the server rendered for nobody is not shown to somebody.
        signIn.mutate(fields, { onSuccess: () => window.location.assign(returnTo) }),
      )}
    >
      {signIn.isError ? <Failure title={t('signInFailed')} error={signIn.error} /> : null}
      <Field label={t('email')} error={problem('email')}>
        <Input type="email" autoComplete="username" autoFocus {...register('email')} />
      </Field>
      <Field label={t('password')} error={problem('password')}>
        <PasswordInput autoComplete="current-password" {...register('password')} />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={signIn.isPending || signIn.isSuccess}>
        {t('signIn')}
      </Button>
      <Link
        href="/forgot-password"
        className="w-fit rounded-sm py-1 text-base text-ink-soft underline decoration-control underline-offset-4 hover:text-ink"
      >
        {t('forgot')}
      </Link>
    </form>
  )
}
