import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { CreateForm } from '#plugins/ai/client.ts'
import { SessionGate } from '#plugins/core/client.ts'
import { LowBalance } from '#plugins/credits/client.ts'
import { titled, type PageProps } from '../page-props.ts'

export const generateMetadata = titled('create')

export default async function CreatePage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('create')
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-8 px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="display text-3xl">{t('title')}</h1>
      <Suspense>
        <SessionGate>
          <LowBalance />
          <CreateForm />
        </SessionGate>
      </Suspense>
    </div>
  )
}
