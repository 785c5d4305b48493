'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Show } from '../../present/show.ts'
import { Blank } from './blank.tsx'
import { SlideStack } from './slide-stack.tsx'
import type { Slides } from './use-slides.ts'

type Small = {
  slides: Slides
  sheet: number
  /** The most of the window's height it may take, as a CSS length. */
  highest: string
  children?: ReactNode
}

const SmallSlide = ({ slides: { size, sheets, addressOf }, sheet, highest, children }: Small) => (
  <div
    className="relative overflow-hidden shadow-page"
    style={{
      aspectRatio: `${size.width} / ${size.height}`,
      width: `min(100%, ${highest} * ${size.width / size.height})`,
    }}
  >
    <SlideStack sheet={sheet} count={sheets.length} size={size} addressOf={addressOf} />
    {children}
  </div>
)

/** What the audience sees, and what comes after it. */
export const NowAndNext = ({ slides, show }: { slides: Slides; show: Show }) => {
  const t = useTranslations('present')
  const hasNext = show.sheet < slides.sheets.length - 1
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-4 lg:grid-cols-1">
      <section aria-label={t('now')}>
        <SmallSlide slides={slides} sheet={show.sheet} highest="48dvh">
          <Blank colour={show.blank} />
        </SmallSlide>
      </section>
      <section className="grid gap-2 lg:max-w-[62%]">
        <h2 className="text-sm text-ink-soft">{t(hasNext ? 'upNext' : 'atEnd')}</h2>
        {hasNext ? <SmallSlide slides={slides} sheet={show.sheet + 1} highest="24dvh" /> : null}
      </section>
    </div>
  )
}
