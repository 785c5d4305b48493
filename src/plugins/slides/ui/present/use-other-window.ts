'use client'
import { useLocale } from 'next-intl'
import { useCallback, useState } from 'react'
import { getPathname } from '#ui/locale/navigation.ts'
import type { Side } from './use-show.ts'

type Given = { designId: string; session: string; side: Side }

/**
 * The window of the other side: its address, and how to open it. `isBlocked` turns true when the browser would not open
 * it; a link to `href` always works.
 */
export const useOtherWindow = ({ designId, session, side }: Given) => {
  const locale = useLocale()
  const [isBlocked, setBlocked] = useState(false)
  const path = `/designs/${designId}/present${side === 'notes' ? '/notes' : ''}`
  const href = `${getPathname({ href: path, locale })}?show=${session}`
  // The same name each time, so that a window that is open already comes to the front.
  const name = `platen-${side}-${session}`
  const open = useCallback(() => {
    const opened = window.open(href, name, 'popup,width=1100,height=760')
    setBlocked(opened === null)
  }, [href, name])
  return { href, name, open, isBlocked }
}

export type OtherWindow = ReturnType<typeof useOtherWindow>
