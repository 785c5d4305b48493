'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { toast } from '#ui/toaster.tsx'
import { isOver, useErrorText, type JobRecord, type PageSize } from '#plugins/core/client.ts'
import { CreditsMeter } from '#plugins/credits/client.ts'
import { GenerationBed } from './generation-bed.tsx'
import { asClock, useElapsed } from './use-elapsed.ts'
import { useCancelGeneration, useGeneration, useRefreshGeneration } from './use-generation.ts'

const LAST_LOOK_MS = 700

const knownSteps = ['plan', 'pages', 'images', 'save'] as const

type Props = { designId: string; title: string; job: JobRecord; size: PageSize }

/** A design in the making: the step, what is done, the time so far, a way to stop, and the pages as they arrive. */
export const GenerationProgress = ({ designId, title, job, size }: Props) => {
  const t = useTranslations('generation')
  const errorText = useErrorText()
  const state = useGeneration(job.id)
  const cancel = useCancelGeneration(job.id)
  const refresh = useRefreshGeneration(designId)
  const over = isOver(state.status)
  const seconds = useElapsed(job.createdAt, !over)

  const refreshed = useRef(false)
  useEffect(() => {
    if (!over || refreshed.current) return
    refreshed.current = true
    // The last page is seen to lie down before the bed is cleared.
    setTimeout(() => void refresh(), state.status === 'succeeded' ? LAST_LOOK_MS : 0)
  }, [over, refresh, state.status])

  const arrived = state.pages.filter((page) => page !== null).length
  // Those that could not be written show their plan and cost nothing.
  const written = state.pages.filter((page) => page !== null && !page.failed).length
  const total = state.pages.length
  const step = knownSteps.find((known) => known === state.progress.step)
  const stepText =
    state.status === 'queued'
      ? t('steps.queued')
      : step
        ? t(`steps.${step}`)
        : (state.progress.step ?? t('steps.plan'))
  const percent = total > 0 ? (arrived / total) * 100 : null

  return (
    <div className="grid min-h-[calc(100dvh-4rem)] grid-rows-[auto_1fr]">
      <div className="sticky top-16 z-20 border-b bg-paper/95 backdrop-blur-sm">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <div className="min-w-0 flex-1 basis-60">
            <h1 dir="auto" className="truncate text-lg font-semibold tracking-tight">
              {state.title ?? title}
            </h1>
            <p className="text-sm text-ink-soft">
              {state.connected ? stepText : t('reconnecting')}
              {total > 0 ? <span className="tabular"> · {t('doneOf', { done: arrived, total })}</span> : null}
            </p>
          </div>
          <CreditsMeter jobId={job.id} done={{ pages: written, images: state.images }} />
          <span className="tabular text-sm text-ink-soft" role="timer" aria-label={t('timeSoFar')}>
            {asClock(seconds)}
          </span>
          <Button
            size="sm"
            busy={cancel.isPending || (cancel.isSuccess && !over)}
            onClick={() => cancel.mutate(undefined, { onError: (error) => toast(errorText(error)) })}
          >
            {t('cancel')}
          </Button>
        </div>
        <ProgressBar label={t('progress')} percent={percent} className="h-0.5 rounded-none" />
      </div>
      <p role="status" className="sr-only">
        {total > 0 ? t('announce', { done: arrived, total }) : stepText}
      </p>
      <div className="crop-marks bg-bed px-6 py-10 sm:px-12 sm:py-14">
        <div className="mx-auto max-w-6xl">
          <GenerationBed state={state} size={size} />
        </div>
      </div>
    </div>
  )
}
