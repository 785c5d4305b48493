import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { ResetPasswordForm } from '#plugins/accounts/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('resetPassword')

export default async function ResetPasswordPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('accounts')
  return (
    <>
      <div className="grid gap-2">
        <h1 className="display text-3xl">{t('resetTitle')}</h1>
        <p className="text-ink-soft">{t('resetLead')}</p>
      </div>
      <Suspense>
        <ResetPasswordForm />
      </Suspense>
    </>
  )
}
