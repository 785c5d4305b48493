'use client'
import { useLocale } from 'next-intl'
import { useEffect, type ReactNode } from 'react'
import { useSession } from './use-session.ts'

/** Sends those who are not, or no longer, signed in to the sign-in page, and back here afterwards. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const locale = useLocale()
  const session = useSession()
  const nobody = session.data === null
  useEffect(() => {
    if (!nobody) return
    const returnTo = `${window.location.pathname}${window.location.search}`
    window.location.replace(`/${locale}/sign-in?${new URLSearchParams({ returnTo })}`)
  }, [nobody, locale])
  return nobody ? null : children
}
