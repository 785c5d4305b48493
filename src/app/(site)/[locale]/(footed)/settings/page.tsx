import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { AccountSettings } from '#plugins/accounts/client.ts'
import { SessionGate } from '#plugins/core/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('settings')

export default async function SettingsPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('settings')
  return (
    <div className="mx-auto grid w-full max-w-4xl gap-8 px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="display text-3xl">{t('title')}</h1>
      <Suspense>
        <SessionGate>
          <AccountSettings />
        </SessionGate>
      </Suspense>
    </div>
  )
}
