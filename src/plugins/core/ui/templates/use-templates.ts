'use client'
import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { apiFetch } from '../api-fetch.ts'
import type { Listed } from '../designs/use-designs.ts'

export type TemplateRecord = {
  id: string
  slug: string
  title: string
  description?: string | null
  kind: string
  theme: string
  size?: string | null
  tags?: string[] | null
  updatedAt: string
}

/** The published templates, of one kind or all. */
export const useTemplates = (kind: string) => {
  const locale = useLocale()
  return useQuery({
    queryKey: ['templates', locale, kind],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ limit: '60', sort: 'kind', depth: '0', locale })
      for (const field of [
        'id',
        'slug',
        'title',
        'description',
        'kind',
        'theme',
        'size',
        'tags',
        'updatedAt',
      ]) {
        query.set(`select[${field}]`, 'true')
      }
      query.set('where[_status][equals]', 'published')
      if (kind) query.set('where[kind][equals]', kind)
      return (await apiFetch<Listed<TemplateRecord>>(`/api/templates?${query}`, { signal })).docs
    },
    staleTime: 5 * 60_000,
  })
}
