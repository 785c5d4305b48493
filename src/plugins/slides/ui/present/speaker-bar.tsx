'use client'
import { ChevronLeft, ChevronRight, LayoutGrid, Pause, Play, RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import type { Command } from '../../present/keys.ts'
import type { Show } from '../../present/show.ts'
import { Elapsed, TimeOfDay } from './clock.tsx'

type Props = {
  title: string
  show: Show
  count: number
  direction: 'ltr' | 'rtl'
  run: (command: Command) => void
}

/** The time, where one is, and the way on. */
export const SpeakerBar = ({ title, show, count, direction, run }: Props) => {
  const t = useTranslations('present')
  const isRunning = show.timer.since !== null
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b bg-paper px-4 py-2 lg:px-6">
      <h1 dir="auto" className="min-w-0 flex-1 truncate text-base font-semibold max-md:sr-only">
        {title}
      </h1>
      <div className="flex items-center gap-1">
        <span className="sr-only">{t('elapsed')}</span>
        <Elapsed timer={show.timer} className="tabular min-w-20 text-2xl font-semibold" />
        <Button
          look="quiet"
          size="icon"
          aria-label={t(isRunning ? 'pause' : 'start')}
          onClick={() => run({ do: 'timer', to: isRunning ? 'pause' : 'start' })}
        >
          {isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
        <Button
          look="quiet"
          size="icon"
          aria-label={t('reset')}
          onClick={() => run({ do: 'timer', to: 'reset' })}
        >
          <RotateCcw aria-hidden />
        </Button>
      </div>
      <TimeOfDay className="tabular text-lg text-ink-soft max-sm:ms-auto" />
      <div dir={direction} className="flex items-center gap-1 max-sm:w-full max-sm:justify-between">
        <Button look="quiet" size="icon" aria-label={t('overview')} onClick={() => run({ do: 'overview' })}>
          <LayoutGrid aria-hidden />
        </Button>
        <Button
          look="outline"
          size="icon"
          aria-label={t('previous')}
          disabled={show.sheet === 0}
          onClick={() => run({ do: 'previous' })}
        >
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
        </Button>
        <span role="status" className="tabular min-w-16 text-center text-base">
          <span className="sr-only">{t('slideOf', { number: show.sheet + 1, count })}</span>
          <span aria-hidden dir="ltr">
            {show.sheet + 1} / {count}
          </span>
        </span>
        <Button
          look="ink"
          size="md"
          className="h-9 max-sm:min-w-32"
          disabled={show.sheet >= count - 1}
          onClick={() => run({ do: 'next' })}
        >
          {t('nextShort')}
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </Button>
      </div>
    </header>
  )
}
