'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { PageSize } from '#plugins/core/client.ts'

export type Zoom = 'fit' | 'actual' | 'phone'

/** A usual phone, in CSS pixels. */
const PHONE_WIDTH = 390

type Box = { width: number; height: number }

/** How large the page is on the bed: within it, or at its own size. A page that goes on is as tall as the bed and may be as narrow as a phone. */
export const fitPage = ({
  bed,
  size,
  zoom,
  flow,
}: {
  bed: Box
  size: PageSize
  zoom: Zoom
  flow: 'paged' | 'continuous'
}) => {
  if (flow === 'continuous') {
    const own = zoom === 'phone' ? PHONE_WIDTH : size.width
    const width = zoom === 'actual' ? own : Math.min(bed.width, own)
    return { width, frame: { width: own, height: Math.round(bed.height / (width / own)) } }
  }
  const fitted = Math.min(bed.width, bed.height * (size.width / size.height))
  return { width: zoom === 'actual' ? size.width : Math.floor(fitted), frame: size }
}

/** The room inside an element, kept up to date. */
export const useRoom = (element: RefObject<HTMLElement | null>): Box | null => {
  const [room, setRoom] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const style = getComputedStyle(box)
      const across = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
      const down = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
      setRoom({
        width: Math.max(80, box.clientWidth - across),
        height: Math.max(80, box.clientHeight - down),
      })
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [element])
  return room
}
