'use client'
import { parseAsInteger, useQueryState } from 'nuqs'
import { useCallback } from 'react'

/** The page that is looked at, 0-based; the address counts from 1 as people do. */
export const usePageIndex = (count: number) => {
  const [number, setNumber] = useQueryState('page', parseAsInteger.withDefault(1))
  const last = Math.max(0, count - 1)
  const index = Math.min(last, Math.max(0, number - 1))
  const show = useCallback(
    (next: number) => void setNumber(Math.min(last, Math.max(0, next)) + 1),
    [last, setNumber],
  )
  return { index, last, show }
}
