'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { toast } from '#ui/toaster.tsx'
import { cancelJob, isOver, useErrorText } from '#plugins/core/client.ts'
import { OutlineBar } from './outline-bar.tsx'
import type { OutlineJob } from './outline-record.ts'
import { PlannedRows } from './planned-rows.tsx'
import { usePlanning } from './use-planning.ts'

type Props = { job: OutlineJob; title: string; onOver: () => void }

/** An outline in the making: its slides as they are thought of, and a way to stop. */
export const OutlinePlanning = ({ job, title, onOver }: Props) => {
  const t = useTranslations('outline')
  const errorText = useErrorText()
  const state = usePlanning(job.id)
  const [stopping, setStopping] = useState(false)
  const over = isOver(state.status)
  const count = state.slides.length

  const told = useRef(false)
  useEffect(() => {
    if (!over || told.current) return
    told.current = true
    onOver()
  }, [over, onOver])

  const cancel = () => {
    setStopping(true)
    cancelJob(job.id).catch((error: unknown) => {
      setStopping(false)
      toast(errorText(error))
    })
  }
  const step = state.status === 'queued' ? t('queued') : t('planning')
  return (
    <div className="pb-16">
      <OutlineBar
        title={
          <h1 dir="auto" className="truncate py-1 text-lg font-semibold tracking-tight">
            {state.title ?? title}
          </h1>
        }
        state={
          <span>
            {state.connected ? step : t('reconnecting')}
            {count > 0 ? ` · ${t('count', { count })}` : ''}
          </span>
        }
        actions={
          <Button size="sm" busy={stopping && !over} onClick={cancel}>
            {t('cancel')}
          </Button>
        }
        edge={<ProgressBar label={t('planning')} percent={null} className="h-0.5 rounded-none" />}
      />
      <p role="status" className="sr-only">
        {count > 0 ? t('arrived', { count }) : step}
      </p>
      <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-8 sm:px-6 sm:py-10">
        <p className="text-ink-soft max-sm:text-base">{t('planningLead')}</p>
        <PlannedRows slides={state.slides} isOver={over} />
      </div>
    </div>
  )
}
