'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { localText } from '#kernel/local-text.ts'
import { JobActions } from './job-actions.tsx'
import { useLiveJob } from './live-jobs.ts'
import { ProgressBar } from './progress-bar.tsx'
import { StatusPill } from './status-pill.tsx'
import { words } from './words.ts'
import './jobs-panel.css'

/** A job at a glance: where it is, what went wrong, what can be done. */
export const JobSummary = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const job = useLiveJob(String(id))
  const say = (text: keyof typeof words) => localText(words[text], i18n.language)
  if (!job) return <p className="job-summary">{say('loading')}</p>
  return (
    <section className="job-summary" aria-live="polite">
      <div className="job-summary__head">
        <StatusPill status={job.status} />
        {job.attempts > 0 && (
          <span className="job-summary__attempts">
            {say('tookPart')} {job.attempts} {say('of')} {job.maxAttempts}
          </span>
        )}
        <span className="job-summary__actions">
          <JobActions job={job} />
        </span>
      </div>
      <ProgressBar job={job} />
      {job.error && (
        <div className="job-summary__error" role={job.status === 'failed' ? 'alert' : undefined}>
          <p>{job.error.message}</p>
          <code>{job.error.code}</code>
        </div>
      )}
    </section>
  )
}
