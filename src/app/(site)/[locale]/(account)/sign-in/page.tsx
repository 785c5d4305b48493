import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SignInForm } from '#plugins/core/client.ts'
import { titled, type PageProps } from '../../page-props.ts'
import { OtherWay } from '../other-way.tsx'

export const generateMetadata = titled('signIn')

export default async function SignInPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('account')
  return (
    <>
      <div className="grid gap-2">
        <h1 className="display text-3xl">{t('signInTitle')}</h1>
        <p className="text-ink-soft">{t('signInLead')}</p>
      </div>
      <Suspense>
        <SignInForm />
        <OtherWay href="/sign-up" question={t('noAccount')} answer={t('signUp')} />
      </Suspense>
    </>
  )
}
