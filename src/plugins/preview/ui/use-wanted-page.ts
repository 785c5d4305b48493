'use client'
import { useCallback, useEffect, useRef } from 'react'
import type { SheetPlace } from './use-sheets.ts'

type Given = { sheets: readonly SheetPlace[]; pages: number; show: (sheet: number) => void }

/** Shows a page by its place among the design's pages, as soon as its first sheet is known: a page that was just added has none yet. */
export const useWantedPage = ({ sheets, pages, show }: Given): ((page: number) => void) => {
  const wanted = useRef<number>(undefined)
  const showWanted = useRef<() => void>(undefined)
  useEffect(() => {
    showWanted.current = () => {
      if (wanted.current === undefined || new Set(sheets.map(({ page }) => page)).size !== pages) return
      const sheet = sheets.findIndex(({ page }) => page === wanted.current)
      wanted.current = undefined
      if (sheet >= 0) show(sheet)
    }
    showWanted.current?.()
  }, [sheets, pages, show])
  return useCallback((page) => {
    wanted.current = page
    showWanted.current?.()
  }, [])
}
