import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

export type PageProps = { params: Promise<{ locale: string }> }

/** The metadata of a page whose title is one of the `meta` texts. */
export const titled =
  (key: string) =>
  async ({ params }: PageProps): Promise<Metadata> => {
    const { locale } = await params
    const t = await getTranslations({ locale, namespace: 'meta' })
    return { title: t(key) }
  }
