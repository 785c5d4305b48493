'use client'
import { useEffect, useRef } from 'react'

/** A red dot in place of the pointer. */
export const Laser = () => {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    window.addEventListener('pointermove', follow, { passive: true })
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return (
    <>
      <div aria-hidden className="absolute inset-0 z-30 cursor-none [pointer-events:none]" />
      <div
        ref={dot}
        aria-hidden
        data-laser
        className="pointer-events-none absolute top-0 left-0 z-40 -mt-2 -ml-2 size-4 rounded-full bg-press-bar shadow-[0_0_12px_4px_var(--press-bar)] will-change-transform [transform:translate(-50px,-50px)]"
      />
    </>
  )
}
