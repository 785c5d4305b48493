'use client'
import type { DefaultCellComponentProps } from 'payload'
import { type JobView, useLiveJob } from './live-jobs.ts'
import { StatusPill } from './status-pill.tsx'

/** The status of a job in the list. */
export const StatusCell = ({ rowData }: DefaultCellComponentProps) => {
  const known = rowData as JobView // a row of the jobs list
  const job = useLiveJob(known.id, known) ?? known
  return <StatusPill status={job.status} />
}
