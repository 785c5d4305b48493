import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Pricing } from '#plugins/credits/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('pricing')

export default async function PricingPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('pricing')
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-12 px-4 py-14 sm:px-6 sm:py-20">
      <div className="grid max-w-3xl gap-4">
        <h1 className="display text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="max-w-2xl text-lg text-ink-soft">{t('lead')}</p>
      </div>
      <Pricing />
    </div>
  )
}
