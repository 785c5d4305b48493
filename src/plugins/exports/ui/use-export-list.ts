'use client'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiFetch, isOver, useSession, type JobStatus, type Listed } from '#plugins/core/client.ts'

const PER_PAGE = 8
/** How often an export that is being written is asked after. */
const LOOK_MS = 1500

export type ExportEntry = {
  id: string
  name: string
  format: string
  status: JobStatus
  options?: Record<string, unknown> | null
  filesize?: number | null
  error?: { code?: string; message?: string } | null
  report?: Record<string, unknown> | null
  job?: { id: string; createdBy?: string | { id: string } | null } | string | null
  createdAt: string
}

export const exportsKey = (designId: string) => ['exports', designId] as const

const listPath = (designId: string, page: number): string => {
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    page: String(page),
    sort: '-createdAt',
    depth: '1',
    'where[design][equals]': designId,
  })
  for (const field of [
    'name',
    'format',
    'status',
    'options',
    'filesize',
    'error',
    'report',
    'job',
    'createdAt',
  ])
    query.set(`select[${field}]`, 'true')
  return `/api/exports?${query}`
}

/** The files made of a design, newest first; asked for again while one of them is being written. */
export const useExportList = (designId: string, { page, wanted }: { page: number; wanted: boolean }) =>
  useQuery({
    queryKey: [...exportsKey(designId), page],
    queryFn: ({ signal }) => apiFetch<Listed<ExportEntry>>(listPath(designId, page), { signal }),
    enabled: wanted,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.docs.some(({ status }) => !isOver(status)) ? LOOK_MS : false,
  })

export const useDeleteExport = (designId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => apiFetch(`/api/exports/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: exportsKey(designId) }),
  })
}

type Member = { id: string; name: string | null; email: string | null }

/** Who asked for an export: `me`, a member's name, or undefined where that is not known. */
export const useMakerOf = (workspace: string) => {
  const { data: user } = useSession()
  const members = useQuery({
    queryKey: ['members', workspace, 1],
    queryFn: ({ signal }) =>
      apiFetch<Listed<Member>>(`/api/workspaces/${workspace}/members?page=1`, { signal }),
    retry: false,
  })
  return ({ job }: ExportEntry): { isMe: boolean; name?: string | undefined } => {
    const maker = typeof job === 'object' ? job?.createdBy : undefined
    const id = typeof maker === 'object' ? maker?.id : maker
    const member = members.data?.docs.find((each) => each.id === id)
    return { isMe: id !== undefined && id === user?.id, name: member?.name ?? member?.email ?? undefined }
  }
}
