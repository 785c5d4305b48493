'use client'
import { useSelectedLayoutSegments } from 'next/navigation'
import type { ReactNode } from 'react'

/** What stands around every page but a presentation, which has the window to itself. */
export const AroundPages = ({ children }: { children: ReactNode }) => {
  const [first, , third] = useSelectedLayoutSegments()
  return first === 'designs' && third === 'present' ? null : children
}
