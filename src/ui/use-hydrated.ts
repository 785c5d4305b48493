'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False in the server's HTML and while React takes it over, true from then on: for what hangs on something the browser
 * may know by then already, because another part of the page asked for it.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
