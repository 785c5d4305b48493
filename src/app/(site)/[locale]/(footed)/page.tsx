import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { PageProps } from '../page-props.ts'

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('home')
  return <h1 className="display text-4xl">{t('title')}</h1>
}
