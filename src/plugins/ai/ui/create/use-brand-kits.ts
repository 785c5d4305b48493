'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'

/** The brand kits of a workspace; none while they are not known. */
export const useBrandKits = (workspace: string | undefined): readonly { id: string; name: string }[] => {
  const kits = useQuery({
    queryKey: ['brand-kits', workspace],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ limit: '100', sort: 'name', depth: '0' })
      if (workspace) query.set('where[workspace][equals]', workspace)
      for (const field of ['id', 'name']) query.set(`select[${field}]`, 'true')
      return apiFetch<Listed<{ id: string; name: string }>>(`/api/brand-kits?${query}`, { signal })
    },
    enabled: workspace !== undefined,
    retry: false,
  })
  return kits.data?.docs ?? []
}
