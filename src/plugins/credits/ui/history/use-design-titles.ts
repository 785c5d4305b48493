'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'

/** The titles of designs that are still there, by id. */
export const useDesignTitles = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const wanted = [...new Set(ids)].sort()
  const titles = useQuery({
    queryKey: ['designs', 'titles', wanted],
    enabled: wanted.length > 0,
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ limit: String(wanted.length), depth: '0', draft: 'true' })
      query.set('where[id][in]', wanted.join(','))
      query.set('select[title]', 'true')
      const { docs } = await apiFetch<Listed<{ id: string; title: string }>>(`/api/designs?${query}`, {
        signal,
      })
      return docs
    },
  })
  return new Map(titles.data?.map(({ id, title }) => [id, title]))
}
