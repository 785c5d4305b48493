'use client'
import type { DefaultCellComponentProps } from 'payload'
import { JobActions } from './job-actions.tsx'
import { type JobView, useLiveJob } from './live-jobs.ts'

/** What can be done with a job, in the list. */
export const ActionsCell = ({ rowData }: DefaultCellComponentProps) => {
  const known = rowData as JobView // a row of the jobs list
  const job = useLiveJob(known.id, known) ?? known
  return <JobActions job={job} size="small" />
}
