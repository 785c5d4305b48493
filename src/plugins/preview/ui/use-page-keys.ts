'use client'
import { useEffect } from 'react'

const takesKeys =
  'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="radiogroup"], [role="alertdialog"]'

type Keys = { index: number; last: number; show: (index: number) => void }

/** ← → Home and End turn the pages, except where a control uses them itself. */
export const usePageKeys = ({ index, last, show }: Keys) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(takesKeys)) return
      const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key]
      if (target === undefined) return
      event.preventDefault()
      show(target)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [index, last, show])
}
