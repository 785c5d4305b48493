'use client'
import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import { PageFrame } from '#ui/page-frame.tsx'
import type { PageSize } from '#plugins/core/client.ts'
import type { GenerationState } from './generation-state.ts'

type Props = { state: GenerationState; size: PageSize }

/** Columns so that pages of any shape fill the bed without becoming stamps. */
const columnsFor = (size: PageSize, pages: number): string => {
  if (pages === 1) return 'mx-auto w-full max-w-xl grid-cols-1'
  return size.width > size.height
    ? 'grid-cols-1 sm:grid-cols-2 xl:grid-cols-3'
    : 'grid-cols-2 sm:grid-cols-3 xl:grid-cols-4'
}

/** The bed while a design is made: a place for each planned page, and the pages as they are pressed onto it. */
export const GenerationBed = ({ state, size }: Props) => {
  const t = useTranslations('generation')
  const places = state.pages.length > 0 ? state.pages : [null]
  return (
    <ol
      aria-label={t('pagesLabel')}
      className={cn('grid content-start gap-x-6 gap-y-8 sm:gap-x-10', columnsFor(size, state.pages.length))}
    >
      {places.map((page, index) => {
        const title = page?.title ?? state.planned[index] ?? null
        return (
          <li key={index} className="grid min-w-0 content-start gap-3">
            {page ? (
              <div className="animate-press-in">
                <PageFrame
                  title={t('pageTitle', { number: index + 1, title: page.title })}
                  {...size}
                  source={{ html: page.html }}
                  className="pointer-events-none"
                />
              </div>
            ) : (
              <div
                className="grid w-full place-items-center border border-dashed border-control/60"
                style={{ aspectRatio: `${size.width}/${size.height}` }}
              >
                <span className="display tabular text-2xl text-ink-soft">{index + 1}</span>
              </div>
            )}
            <p className="flex min-w-0 gap-2 text-sm">
              <span className="tabular text-ink-soft">{index + 1}</span>
              <span dir="auto" className={cn('truncate', !page && 'text-ink-soft')}>
                {title ?? t('untitledPage')}
              </span>
            </p>
            {page?.failed ? (
              <p className="flex gap-2 text-sm text-warning">
                <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                {t('pageFailed')}
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
