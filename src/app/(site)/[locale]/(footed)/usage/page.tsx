import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SessionGate } from '#plugins/core/client.ts'
import { Usage } from '#plugins/credits/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('usage')

export default async function UsagePage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('usage')
  return (
    <div className="mx-auto grid w-full max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="display text-3xl">{t('title')}</h1>
      <Suspense>
        <SessionGate>
          <Usage />
        </SessionGate>
      </Suspense>
    </div>
  )
}
