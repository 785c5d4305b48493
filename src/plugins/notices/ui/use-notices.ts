'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Listed, apiFetch, useSession } from '#plugins/core/client.ts'

export type NoticeRecord = {
  id: string
  kind: string
  title: string
  status: 'succeeded' | 'failed'
  /** A path of the site without its language. */
  link?: string | null
  subjectCollection?: string | null
  subjectId?: string | null
  endedAt: string
  readAt?: string | null
}

const noticesKey = ['notices'] as const
/** The newest that are kept at hand; what is older has been seen, or never will be. */
export const mostShown = 20
// As soon as one looks again: polling stops while the page is hidden and begins anew when it is shown.
const lookEveryMs = 8_000

/** The newest notices of the person who is signed in, looked for again and again while the page is visible. */
export const useNotices = () => {
  const session = useSession()
  return useQuery({
    queryKey: noticesKey,
    enabled: Boolean(session.data),
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ limit: String(mostShown), depth: '0', sort: '-endedAt' })
      return (await apiFetch<Listed<NoticeRecord>>(`/api/notices?${query}`, { signal })).docs
    },
    refetchInterval: lookEveryMs,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
  })
}

/** Marks notices as read, one or all, and shows it before the server has answered. */
export const useMarkRead = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (which: string | 'all') =>
      apiFetch(which === 'all' ? '/api/notices/read-all' : `/api/notices/${which}/read`, { method: 'POST' }),
    onMutate: async (which) => {
      await client.cancelQueries({ queryKey: noticesKey })
      const readAt = new Date().toISOString()
      client.setQueryData<NoticeRecord[]>(noticesKey, (notices) =>
        notices?.map((notice) =>
          which === 'all' || notice.id === which ? { ...notice, readAt: notice.readAt ?? readAt } : notice,
        ),
      )
    },
    onSettled: () => client.invalidateQueries({ queryKey: noticesKey }),
  })
}
