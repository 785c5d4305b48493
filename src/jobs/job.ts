/** Where a job is in its life; the last three are final. */
export const jobStatuses = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const
export type JobStatus = (typeof jobStatuses)[number]
export type FinalStatus = Extract<JobStatus, 'succeeded' | 'failed' | 'cancelled'>

export const isFinal = (status: JobStatus): status is FinalStatus =>
  status === 'succeeded' || status === 'failed' || status === 'cancelled'

/** How far a job is. `percent` (0…100) is null while nobody knows how much there is to do. */
export type JobProgress = {
  step: string | null
  done: number | null
  total: number | null
  percent: number | null
}

export const noProgress: JobProgress = { step: null, done: null, total: null, percent: null }

/** Why a job failed: a stable code and a sentence for the person. */
export type JobError = { code: string; message: string }

/** The record a job works on. */
export type JobSubject = { collection: string; id: string }
