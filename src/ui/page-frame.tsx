'use client'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { cn } from './class-names.ts'
import { documentNonce } from './document-nonce.ts'

type Props = {
  title: string
  /** The page's own size in CSS pixels; it is scaled to the width it is given. */
  width: number
  height: number
  /** An address, or a whole HTML document. */
  source: { src: string } | { html: string }
  /** A picture only: not reachable by keyboard or pointer, silent for assistive technology. */
  inert?: boolean
  className?: string
}

/** How far outside the window a picture of a page starts to load, so that it is there when it is scrolled to. */
const AHEAD = '400px'

/** Turns true once the element has come near the window, and stays so; true at once for what does not wait. */
const useNear = (element: RefObject<HTMLElement | null>, waits: boolean): boolean => {
  const [near, setNear] = useState(!waits)
  useEffect(() => {
    if (near || !element.current) return
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return
        setNear(true)
        watcher.disconnect()
      },
      { rootMargin: AHEAD },
    )
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [element, near])
  return near
}

/** A frame's own document takes over the policy of the page around it, which wants to see its nonce at the style element. */
const withNonce = (html: string): string =>
  html.replace('<style>', `<style nonce="${documentNonce() ?? ''}">`)

/** A page of a design at any size, in a frame without scripts, forms or an origin. */
export const PageFrame = ({ title, width, height, source, inert = false, className }: Props) => {
  const holder = useRef<HTMLSpanElement>(null)
  const [scale, setScale] = useState(0)

  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const measure = () => setScale(element.clientWidth / width)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [width])

  const near = useNear(holder, inert)
  return (
    <span
      ref={holder}
      className={cn('relative block w-full overflow-hidden bg-white shadow-page', className)}
      style={{ aspectRatio: `${width} / ${height}` }}
      inert={inert}
      aria-hidden={inert || undefined}
    >
      {scale > 0 && near ? (
        <iframe
          sandbox=""
          title={title}
          {...('src' in source ? { src: source.src } : { srcDoc: withNonce(source.html) })}
          tabIndex={inert ? -1 : undefined}
          className={cn('absolute top-0 left-0 origin-top-left border-0', inert && 'pointer-events-none')}
          style={{ width, height, transform: `scale(${scale})` }}
        />
      ) : null}
    </span>
  )
}
