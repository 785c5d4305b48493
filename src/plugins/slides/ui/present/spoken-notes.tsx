'use client'
import { AArrowDown, AArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'

type Props = {
  notes: string
  direction: 'ltr' | 'rtl'
  language: string | undefined
  sheet: number
}

/** In pixels: from a laptop on the desk to a screen at one's feet. */
const sizes = [16, 18, 20, 24, 28, 34, 40, 48]
const USUAL = 3
const keptUnder = 'platen-notes-size'

const keptSize = (): number => {
  const step = Number(localStorage.getItem(keptUnder) ?? USUAL)
  return Number.isInteger(step) && step in sizes ? step : USUAL
}

/** What to say to the slide, in type as large as the speaker wants it. */
export const SpokenNotes = ({ notes, direction, language, sheet }: Props) => {
  const t = useTranslations('present')
  const [step, setStep] = useState(keptSize)
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for what cleans up.
    words.current?.scrollTo(0, 0)
  }, [sheet])
  const resize = (by: number) => {
    const next = Math.min(sizes.length - 1, Math.max(0, step + by))
    setStep(next)
    localStorage.setItem(keptUnder, String(next))
  }
  return (
    <div className="grid min-h-60 grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-surface border bg-sheet">
      <div className="flex items-center justify-between gap-2 border-b py-1 ps-4 pe-1">
        <h2 className="text-sm text-ink-soft">{t('notes')}</h2>
        <div className="flex">
          <Button
            look="quiet"
            size="icon"
            aria-label={t('smaller')}
            disabled={step === 0}
            onClick={() => resize(-1)}
          >
            <AArrowDown aria-hidden />
          </Button>
          <Button
            look="quiet"
            size="icon"
            aria-label={t('larger')}
            disabled={step === sizes.length - 1}
            onClick={() => resize(1)}
          >
            <AArrowUp aria-hidden />
          </Button>
        </div>
      </div>
      <div
        ref={words}
        tabIndex={0}
        role="region"
        aria-label={t('notes')}
        dir={notes ? direction : undefined}
        lang={notes ? language : undefined}
        className={cn(
          'overflow-y-auto p-4 whitespace-pre-line focus-visible:-outline-offset-2 lg:p-6',
          !notes && 'text-ink-soft',
        )}
        style={notes ? { fontSize: sizes[step], lineHeight: 1.45 } : undefined}
      >
        {notes || t('noNotes')}
      </div>
    </div>
  )
}
