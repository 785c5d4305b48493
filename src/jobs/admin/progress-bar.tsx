'use client'
import { useTranslation } from '@payloadcms/ui'
import { localText } from '#kernel/local-text.ts'
import type { JobView } from './live-jobs.ts'
import { words } from './words.ts'
import './jobs-panel.css'

/** How far a job is: a bar that moves with the percent, or one that only says that work goes on. */
export const ProgressBar = ({ job }: { job: JobView }) => {
  const { i18n } = useTranslation()
  const say = (text: keyof typeof words) => localText(words[text], i18n.language)
  const { step, done, total, percent } = job.progress ?? {}
  const isRunning = job.status === 'running'
  const value = job.status === 'succeeded' ? 100 : percent
  const count = done != null && total != null ? `${done} ${say('of')} ${total}` : undefined
  const text = job.status === 'queued' ? say('waiting') : (step ?? (isRunning ? say('working') : ''))
  return (
    <div className="job-progress" data-status={job.status}>
      <div
        className="job-progress__track"
        role="progressbar"
        aria-label={say('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(value == null ? {} : { 'aria-valuenow': value })}
      >
        <div
          className="job-progress__bar"
          data-unknown={(isRunning && value == null) || undefined}
          style={{ width: isRunning && value == null ? '30%' : `${value ?? 0}%` }}
        />
      </div>
      <span className="job-progress__text">{[text, count].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
