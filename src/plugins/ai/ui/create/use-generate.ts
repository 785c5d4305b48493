'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'

export type GenerateRequest = {
  kinds: string[]
  prompt: string
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
}

/** Starts a generation; answers with the designs that are being made, the first by itself. */
export const useGenerate = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (request: GenerateRequest) =>
      apiFetch<{ design: { id: string }; designs: { id: string }[] }>('/api/designs/generate', {
        method: 'POST',
        body: request,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['designs'] }),
  })
}
