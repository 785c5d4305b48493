/** Server door of the queue. The worker's own door is `run-worker.ts`, which the web process never loads. */
export { jobsCollection } from './collections/jobs.ts'
export { type Task, defineTask } from './define-task.ts'
export { type Chore, type ChoreModule, type ChoreRun, defineChore } from './define-chore.ts'
export { enqueueChore } from './enqueue-chore.ts'
export { ownChores } from './chores/index.ts'
export type { JobEnd, JobEndListener } from './job-end.ts'
export type { AbandonReason, ProgressTick, TaskModule, TaskRun } from './task-run.ts'
export { type EnqueuedJob, enqueue } from './enqueue.ts'
export { addFailedWork } from './admin/add-failed-work.ts'
export { countFailedWork } from './failed/count-failed-work.ts'
export { type JobLimits, setJobLimits } from './limits.ts'
export { findActiveJob } from './find-active-job.ts'
export { findActiveSubjectJob } from './find-active-subject-job.ts'
export { cancelJob } from './cancel-job.ts'
export type { JobCharger, QuoteLine, Spendable, StartingJob, WorkPrice } from './work/charger.ts'
export type { JobUsage, JobWork, ModelUsed } from './work/job-work.ts'
export { type AskedJob, type JobsQuote, quoteJobs } from './work/quote-jobs.ts'
export type { Seconds } from './work/job-seconds.ts'
export { readUsage } from './read-usage.ts'
export { recordUsage } from './record-usage.ts'
export { MaxCredits, withinCap } from './work/within-cap.ts'
export { retryJob } from './retry-job.ts'
export {
  type FinalStatus,
  type JobError,
  type JobProgress,
  type JobStatus,
  type JobSubject,
  isFinal,
  jobStatuses,
} from './job.ts'
export { jobsSchemaDown, jobsSchemaUp } from './sql/schema.ts'
