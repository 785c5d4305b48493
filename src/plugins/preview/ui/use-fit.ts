'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { PageSize } from '#plugins/core/client.ts'

export type Zoom = 'fit' | 'actual'

type Box = { width: number; height: number }

/** How large the page is on the bed: within it, or at its own size. A page that goes on is as tall as the bed. */
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
    const width = zoom === 'actual' ? size.width : Math.min(bed.width, size.width)
    const scale = width / size.width
    return { width, frame: { width: size.width, height: Math.round(bed.height / scale) } }
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
