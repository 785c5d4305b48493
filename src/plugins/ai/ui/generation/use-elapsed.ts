'use client'
import { useEffect, useState } from 'react'

/** Seconds since a moment, once a second, until `running` ends. */
export const useElapsed = (since: string, running: boolean): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])
  return Math.max(0, Math.floor((now - Date.parse(since)) / 1000))
}

/** 75 → `1:15`. */
export const asClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
