'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'

export type GenerateRequest = {
  kind: string
  prompt: string
  workspaceId?: string
  templateId?: string
  theme?: string
  pages?: number
  language?: string
  tone?: string
  images?: boolean
}

/** Starts a generation; answers with the design that is being made and its job. */
export const useGenerate = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (request: GenerateRequest) =>
      apiFetch<{ design: { id: string }; job: { id: string } }>('/api/designs/generate', {
        method: 'POST',
        body: request,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['designs'] }),
  })
}
