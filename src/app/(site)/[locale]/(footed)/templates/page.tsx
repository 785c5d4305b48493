import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { TemplateGallery } from '#plugins/core/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('templates')

export default async function TemplatesPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('templates')
  return (
    <div className="mx-auto grid max-w-7xl gap-10 px-4 py-12 sm:px-6 sm:py-16">
      <div className="grid gap-4">
        <h1 className="display text-3xl">{t('title')}</h1>
        <p className="max-w-xl text-ink-soft">{t('lead')}</p>
      </div>
      <Suspense>
        <TemplateGallery />
      </Suspense>
    </div>
  )
}
