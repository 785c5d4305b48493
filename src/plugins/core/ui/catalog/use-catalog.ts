'use client'
import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { apiFetch } from '../api-fetch.ts'

export type CatalogSize = { slug: string; label: string; width: number; height: number; unit: 'mm' | 'px' }
export type CatalogKind = {
  slug: string
  label: string
  description: string
  flow: 'paged' | 'continuous'
  sizes: CatalogSize[]
  pages: { min: number; default: number; max: number }
}
export type CatalogTheme = { slug: string; label: string; description: string; swatch: string[] }
export type CatalogLayout = { slug: string; label: string; kinds: string[]; role: string }
export type CatalogProvider = { slug: string; label: string; isDemo: boolean }
export type Catalog = {
  kinds: CatalogKind[]
  themes: CatalogTheme[]
  layouts: CatalogLayout[]
  formats: { slug: string; label: string; extension: string; kinds?: string[] | undefined }[]
  providers: { text: CatalogProvider | null; image: CatalogProvider | null }
}

/** What can be made here: kinds, themes, formats and who writes. */
export const useCatalog = () => {
  const locale = useLocale()
  return useQuery({
    queryKey: ['catalog', locale],
    queryFn: ({ signal }) => apiFetch<Catalog>(`/api/studio/catalog?locale=${locale}`, { signal }),
    staleTime: 5 * 60_000,
  })
}
