'use client'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '../api-fetch.ts'
import { useSession } from '../session/use-session.ts'

export type DesignRecord = {
  id: string
  title: string
  kind: string
  theme: string
  workspace: string
  size?: string | null
  language?: string | null
  prompt?: string | null
  provenance?: Record<string, unknown> | null
  pages?: { id?: string; layout: string; notes?: string | null }[] | null
  createdAt: string
  updatedAt: string
}

export type Listed<Doc> = { docs: Doc[]; totalDocs: number; totalPages: number; page: number }

/** No workspace: all the person is in. */
export type DesignFilter = { kind: string; search: string; workspace: string; page: number }

const PER_PAGE = 12

const listPath = ({ kind, search, workspace, page }: DesignFilter, workspaces: readonly string[]): string => {
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    page: String(page),
    sort: '-updatedAt',
    depth: '0',
    draft: 'true',
  })
  for (const field of ['id', 'title', 'kind', 'theme', 'size', 'workspace', 'updatedAt', 'createdAt'])
    query.set(`select[${field}]`, 'true')
  if (workspace) query.set('where[workspace][equals]', workspace)
  else query.set('where[workspace][in]', workspaces.join(','))
  if (kind) query.set('where[kind][equals]', kind)
  if (search) query.set('where[title][like]', search)
  return `/api/designs?${query}`
}

/** One page of the designs of the person's own workspaces, newest first; content admins may read more than these. */
export const useDesigns = (filter: DesignFilter) => {
  const { data: user } = useSession()
  const workspaces = (user?.memberships ?? []).map(({ workspace }) => workspace)
  return useQuery({
    queryKey: ['designs', filter, workspaces],
    queryFn: ({ signal }) => apiFetch<Listed<DesignRecord>>(listPath(filter, workspaces), { signal }),
    placeholderData: keepPreviousData,
    enabled: Boolean(user),
  })
}

export const designKey = (id: string) => ['design', id] as const

export const useDesign = (id: string) =>
  useQuery({
    queryKey: designKey(id),
    queryFn: ({ signal }) => apiFetch<DesignRecord>(`/api/designs/${id}?depth=0&draft=true`, { signal }),
  })

/** Renames a design; the new title shows at once and goes back if the server refuses. */
export const useRenameDesign = (id: string) => {
  const client = useQueryClient()
  const key = designKey(id)
  return useMutation({
    mutationFn: (title: string) =>
      apiFetch(`/api/designs/${id}?depth=0&draft=true`, { method: 'PATCH', body: { title } }),
    onMutate: (title) => {
      const before = client.getQueryData<DesignRecord>(key)
      if (before) client.setQueryData(key, { ...before, title })
      return { before }
    },
    onError: (_error, _title, context) => client.setQueryData(key, context?.before),
    onSettled: () => client.invalidateQueries({ queryKey: ['designs'] }),
  })
}

/** Moves a design to the trash or takes it out again; nothing is lost. */
export const useTrashDesign = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, trashed }: { id: string; trashed: boolean }) =>
      apiFetch(`/api/designs/${id}?depth=0${trashed ? '' : '&trash=true'}`, {
        method: 'PATCH',
        body: { deletedAt: trashed ? new Date().toISOString() : null },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['designs'] }),
  })
}
