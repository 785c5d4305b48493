import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SignUpForm } from '#plugins/core/client.ts'
import { titled, type PageProps } from '../../page-props.ts'
import { OtherWay } from '../other-way.tsx'

export const generateMetadata = titled('signUp')

export default async function SignUpPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  return (
    <>
      <div className="grid gap-2">
        <h1 className="display text-3xl">{t('signUpTitle')}</h1>
        <p className="text-ink-soft">{t('signUpLead')}</p>
      </div>
      <Suspense>
        <SignUpForm />
        <OtherWay href="/sign-in" question={t('hasAccount')} answer={t('signIn')} />
      </Suspense>
    </>
  )
}
