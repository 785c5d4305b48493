'use client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'
import type { Outline, OutlineSlide } from '../../outline/shown-outline.ts'
import type { OutlineAnswer } from './outline-record.ts'

export const outlineKey = (designId: string) => ['outline', designId] as const

const pathOf = (designId: string) => `/api/designs/${designId}/outline`

/** The outline of a deck and the job that plans it. */
export const useOutline = (designId: string, { wanted }: { wanted: boolean }) =>
  useQuery({
    queryKey: outlineKey(designId),
    queryFn: ({ signal }) => apiFetch<OutlineAnswer>(pathOf(designId), { signal }),
    enabled: wanted,
    // Its editor saves what is typed; a fetch in between would take the cursor's text away.
    refetchOnWindowFocus: false,
  })

type Change = {
  revision: number
  title?: string
  theme?: string
  slides?: (Omit<OutlineSlide, 'id'> & { id?: string })[]
}

export const fetchOutline = (designId: string) => apiFetch<OutlineAnswer>(pathOf(designId))

/** @throws ApiError `slides.outline-changed` when somebody else has saved since `revision`. */
export const saveOutline = async (designId: string, change: Change): Promise<Outline> =>
  (await apiFetch<{ outline: Outline }>(pathOf(designId), { method: 'PATCH', body: change })).outline

/** Where the price of writing the deck is asked for. */
export const acceptQuotePath = (designId: string) => `${pathOf(designId)}/accept/quote`

/** Lets the deck be written from its outline. */
export const useAcceptOutline = (designId: string) =>
  useMutation({
    mutationFn: (body: { revision: number; maxCredits?: number }) =>
      apiFetch<{ job: { id: string } }>(`${pathOf(designId)}/accept`, { method: 'POST', body }),
  })
