import { setRequestLocale } from 'next-intl/server'
import { Pricing } from '#plugins/credits/client.ts'
import { titled, type PageProps } from '../../page-props.ts'

export const generateMetadata = titled('pricing')

export default async function PricingPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <div className="mx-auto w-full max-w-7xl px-4 py-14 sm:px-6 sm:py-20">
      <Pricing />
    </div>
  )
}
