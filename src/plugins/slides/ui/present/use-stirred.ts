'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

const QUIET_MS = 2_600

/** True for a moment after somebody moved: as long as controls and the pointer have to be seen. */
export const useStirred = () => {
  const [isStirred, setStirred] = useState(true)
  const timer = useRef<number>(undefined)
  const quietSoon = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setStirred(false), QUIET_MS)
  }, [])
  const stir = useCallback(() => {
    setStirred(true)
    quietSoon()
  }, [quietSoon])
  const still = useCallback(() => {
    window.clearTimeout(timer.current)
    setStirred(false)
  }, [])
  useEffect(() => {
    quietSoon()
    return () => window.clearTimeout(timer.current)
  }, [quietSoon])
  return { isStirred, stir, still }
}
