'use client'
import { useTranslations } from 'next-intl'
import { Skeleton } from '#ui/skeleton.tsx'
import { LayoutPicture } from './layout-picture.tsx'
import type { OutlineSlide } from '../../outline/shown-outline.ts'
import { rowGrid } from './row-grid.ts'

/** Rows that are still to come are faint, the further the fainter. */
const fades = ['opacity-100', 'opacity-60', 'opacity-30']

type Props = { slides: readonly OutlineSlide[]; isOver: boolean }

/** Slides of an outline as they are planned, and places for those to come. */
export const PlannedRows = ({ slides, isOver }: Props) => {
  const t = useTranslations('outline')
  return (
    <ol aria-label={t('slides')} aria-busy={!isOver} className="border-t">
      {slides.map((slide, index) => (
        <li key={index} className="animate-in border-b duration-200 fade-in-0 slide-in-from-top-2">
          {slide.part ? (
            <p
              dir="auto"
              className="flex items-center gap-2 pt-4 text-sm font-semibold tracking-wide text-press-ink sm:ps-14"
            >
              <span aria-hidden className="h-px w-4 bg-press-bar" />
              {slide.part}
            </p>
          ) : null}
          <div className={rowGrid.row}>
            <span
              className={`${rowGrid.number} tabular grid size-9 place-items-center text-sm text-ink-soft max-sm:w-full`}
            >
              {index + 1}
            </span>
            <div className={rowGrid.layout}>
              <LayoutPicture layout={slide.layout} />
            </div>
            <div className={rowGrid.words}>
              <p dir="auto" className="px-2 py-1 text-lg font-semibold tracking-tight">
                {slide.title}
              </p>
              <p dir="auto" className="px-2 py-1 text-base text-ink-soft">
                {slide.idea === slide.title ? null : slide.idea}
              </p>
            </div>
          </div>
        </li>
      ))}
      {isOver
        ? null
        : fades.map((fade, index) => (
            <li key={fade} aria-hidden className={`border-b ${fade}`}>
              <div className={rowGrid.row}>
                <span
                  className={`${rowGrid.number} tabular grid size-9 place-items-center text-sm text-ink-soft max-sm:w-full`}
                >
                  {slides.length + index + 1}
                </span>
                <div className={rowGrid.layout}>
                  <Skeleton className="aspect-video rounded-[4px]" />
                </div>
                <div className={`${rowGrid.words} gap-2.5 px-2 py-2`}>
                  <Skeleton className={index === 1 ? 'h-4 w-1/2' : 'h-4 w-2/3'} />
                  <Skeleton className={index === 0 ? 'h-3 w-5/6' : 'h-3 w-3/4'} />
                </div>
              </div>
            </li>
          ))}
    </ol>
  )
}
