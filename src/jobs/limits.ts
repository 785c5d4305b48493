import type { Config, SanitizedConfig } from 'payload'

export type JobLimits = {
  /** Jobs of one workspace that are delivered at the same time, on all workers together. @default 2 */
  workspaceConcurrency: number
  /** Days for which the events and checkpoints of an ended job are kept. @default 7 */
  eventsKeepDays: number
}

const defaults: JobLimits = { workspaceConcurrency: 2, eventsKeepDays: 7 }

/** Returns the config with the limits the queue goes by. */
export const setJobLimits = (config: Config, limits: Partial<JobLimits> = {}): Config => ({
  ...config,
  custom: { ...config.custom, platenJobs: { ...defaults, ...limits } },
})

/** The limits of a running Payload. */
export const jobLimits = ({ config }: { config: SanitizedConfig }): JobLimits => ({
  ...defaults,
  ...(config.custom['platenJobs'] as JobLimits | undefined), // written by `setJobLimits`
})
