'use client'
import type { DefaultCellComponentProps } from 'payload'
import { type JobView, useLiveJob } from './live-jobs.ts'
import { ProgressBar } from './progress-bar.tsx'

/** The progress of a job in the list. */
export const ProgressCell = ({ rowData }: DefaultCellComponentProps) => {
  const known = rowData as JobView // a row of the jobs list
  const job = useLiveJob(known.id, known) ?? known
  return <ProgressBar job={job} />
}
