'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'

export type GenerateRequest = {
  kinds: string[]
  prompt?: string
  source?: string
  workspaceId?: string
  templateId?: string
  theme?: string
  pages?: number
  language?: string
  tone?: string
  images?: boolean
  literal?: boolean
  audience?: string
  length?: string
  size?: string
  brandKitId?: string
  /** No more than this is paid for it. */
  maxCredits?: number
}

type Wish = {
  request: GenerateRequest
  /** Only the outline of a deck, to be gone over before the slides are written. */
  isOutline: boolean
}

type Started = { design: { id: string }; designs?: { id: string }[] }

/** Starts a generation; answers with the designs that are being made, the first by itself. */
export const useGenerate = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ request: { kinds, ...asked }, isOutline }: Wish) =>
      isOutline
        ? apiFetch<Started>('/api/slides/outline', { method: 'POST', body: asked })
        : apiFetch<Started>('/api/designs/generate', { method: 'POST', body: { kinds, ...asked } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['designs'] }),
  })
}
