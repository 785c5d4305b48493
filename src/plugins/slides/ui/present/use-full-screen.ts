'use client'
import { useCallback, useEffect, useState } from 'react'

/** The whole screen for the page, and back. `isPossible` is false on telephones that show only films so. */
export const useFullScreen = () => {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    look()
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    // A browser that refuses leaves the window as it is, which works as well.
    void done.catch(() => undefined)
  }, [])
  const isPossible = typeof document !== 'undefined' && document.fullscreenEnabled
  return { isFull, isPossible, toggle }
}
