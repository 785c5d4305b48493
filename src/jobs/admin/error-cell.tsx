'use client'
import type { DefaultCellComponentProps } from 'payload'
import { type JobView, useLiveJob } from './live-jobs.ts'
import './jobs-panel.css'

/** Why a job failed, in the list. */
export const ErrorCell = ({ rowData }: DefaultCellComponentProps) => {
  const known = rowData as JobView // a row of the jobs list
  const { error } = useLiveJob(known.id, known) ?? known
  if (!error) return <span aria-hidden="true">–</span>
  return (
    <span className="job-error-cell" title={`${error.message} (${error.code})`}>
      {error.message}
    </span>
  )
}
