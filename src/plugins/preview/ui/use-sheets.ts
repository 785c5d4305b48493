'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { apiFetch, type DesignRecord } from '#plugins/core/client.ts'

/** A sheet: the page of the design it shows, and which of that page's sheets it is. */
export type SheetPlace = { page: number; part: number; parts: number }

/** The sheets of a design in order. A page takes at least one, which is what is shown until they are known. */
export const useSheets = ({ id, updatedAt, pages }: DesignRecord): readonly SheetPlace[] => {
  const { data } = useQuery({
    queryKey: ['sheets', id, updatedAt],
    queryFn: ({ signal }) => apiFetch<{ sheets: SheetPlace[] }>(`/api/designs/${id}/sheets`, { signal }),
    placeholderData: keepPreviousData,
  })
  return data?.sheets ?? (pages ?? []).map((_, page) => ({ page, part: 0, parts: 1 }))
}
