'use client'
import { useTranslations } from 'next-intl'
import { useRef, type ReactNode } from 'react'
import { cn } from '#ui/class-names.ts'
import { PageFrame } from '#ui/page-frame.tsx'
import type { PageSize } from '#plugins/core/client.ts'
import { fitPage, useRoom, type Zoom } from './use-fit.ts'

type Props = {
  count: number
  index: number
  size: PageSize
  flow: 'paged' | 'continuous'
  zoom: Zoom
  addressOf: (page: number) => string
  cover: ((frame: PageSize) => ReactNode) | undefined
}

/** The page that is looked at, on the bed. Its neighbours are kept ready behind it. */
export const PageBed = ({ count, index, size, flow, zoom, addressOf, cover }: Props) => {
  const t = useTranslations('viewer')
  const bed = useRef<HTMLDivElement>(null)
  const room = useRoom(bed)
  const fitted = room && fitPage({ bed: room, size, zoom, flow })
  const near = [index - 1, index, index + 1].filter((page) => page >= 0 && page < count)

  return (
    <div
      ref={bed}
      role="region"
      aria-label={t('bed', { number: index + 1, count })}
      tabIndex={zoom === 'actual' ? 0 : undefined}
      className={cn(
        'min-h-0 bg-bed p-5 focus-visible:-outline-offset-2 sm:p-10',
        zoom === 'actual' ? 'overflow-auto' : 'crop-marks overflow-hidden',
      )}
    >
      {fitted ? (
        <div className="grid min-h-full w-max min-w-full place-items-center">
          <div
            className="relative"
            style={{ width: fitted.width, aspectRatio: `${fitted.frame.width}/${fitted.frame.height}` }}
          >
            {near.map((page) => (
              <PageFrame
                key={page}
                inert={page !== index}
                title={t('pageTitle', { number: page + 1 })}
                {...fitted.frame}
                source={{ src: addressOf(page) }}
                className={cn(
                  'absolute inset-0',
                  page === index ? 'z-10' : 'invisible',
                  // A click into a frame would take the arrow keys with it; only a page that scrolls needs it.
                  flow === 'paged' && 'pointer-events-none',
                )}
              />
            ))}
            {cover ? (
              <div className="pointer-events-none absolute inset-0 z-20">{cover(fitted.frame)}</div>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  )
}
