'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { apiFetch, designKey } from '#plugins/core/client.ts'
import { keepRunning, readRunning, type Running } from './rewrite-store.ts'

export type RewriteRequest = {
  page: string
  instruction?: string
  /** No more than this is paid for it. */
  maxCredits?: number
}

/** Where a page is asked for again; its price at `/quote` below. */
export const rewritePath = (designId: string, page: string) =>
  `/api/designs/${designId}/pages/${page}/regenerate`

/** The pages of a design that are being written again, and how to ask for one. */
export const useRewrites = (designId: string) => {
  const client = useQueryClient()
  const [running, setRunning] = useState<Running>(() => readRunning(designId))
  useEffect(() => keepRunning(designId, running), [designId, running])

  const start = useMutation({
    mutationFn: ({ page, instruction, ...cap }: RewriteRequest) =>
      apiFetch<{ job: { id: string } }>(rewritePath(designId, page), {
        method: 'POST',
        body: { ...(instruction ? { instruction } : {}), ...cap },
      }),
    onSuccess: ({ job }, { page }) => setRunning((known) => ({ ...known, [page]: job.id })),
  })
  const end = async (page: string) => {
    // The new page first, so that the old one is not seen again for a moment.
    await client.invalidateQueries({ queryKey: designKey(designId) })
    setRunning(({ [page]: _ended, ...others }) => others)
  }
  return { running, start, end }
}
