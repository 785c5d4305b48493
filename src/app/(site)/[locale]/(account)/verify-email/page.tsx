import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { VerifyEmail } from '#plugins/accounts/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('verifyEmail')

export default async function VerifyEmailPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('accounts')
  return (
    <>
      <div className="grid gap-2">
        <h1 className="display text-3xl">{t('verifyTitle')}</h1>
        <p className="text-ink-soft">{t('verifyLead')}</p>
      </div>
      <Suspense>
        <VerifyEmail />
      </Suspense>
    </>
  )
}
