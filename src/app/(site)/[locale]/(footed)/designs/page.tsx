import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { DesignLibrary, SessionGate } from '#plugins/core/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('designs')

export default async function DesignsPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('designs')
  return (
    <div className="mx-auto grid max-w-7xl gap-8 px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="display text-3xl">{t('title')}</h1>
      <Suspense>
        <SessionGate>
          <DesignLibrary />
        </SessionGate>
      </Suspense>
    </div>
  )
}
