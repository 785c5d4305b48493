import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { jobLimits } from '../limits.ts'
import { secondsOfKind } from '../sql/seconds-of-kind.ts'
import type { JobWork } from './job-work.ts'

/** How long it is likely to take, in whole seconds. */
export type Seconds = { low: number; high: number }

type Timed = { kind: string; work: JobWork | undefined }
type History = { jobs: number; low: number | null; high: number | null }

// Fewer say too little, such as that the first generation after an update took long.
const fewest = 5
const keptMs = 60_000

const kept = new WeakMap<Payload, Map<string, { until: number; seconds: Promise<Seconds> }>>()

/** How long jobs of these kinds and sizes took lately; a guess by their size where there were few. */
export const jobSeconds = async (payload: Payload, jobs: readonly Timed[]): Promise<Seconds> => {
  const each = await Promise.all(jobs.map((job) => secondsOf(payload, job)))
  if (each.length === 0) return { low: 0, high: 0 }
  // They run beside each other, as many as the workspace has places.
  const together = Math.min(each.length, jobLimits(payload).workspaceConcurrency)
  const sum = each.reduce((all, { high }) => all + high, 0)
  return {
    low: Math.max(...each.map(({ low }) => low)),
    high: Math.max(Math.ceil(sum / together), ...each.map(({ high }) => high)),
  }
}

/** People ask with every word they type, so an answer is kept for a minute. */
const secondsOf = (payload: Payload, job: Timed): Promise<Seconds> => {
  const known = kept.get(payload) ?? new Map<string, { until: number; seconds: Promise<Seconds> }>()
  kept.set(payload, known)
  const key = `${job.kind}:${sizeOf(job.work)}`
  const now = Date.now()
  const before = known.get(key)
  if (before && before.until > now) return before.seconds
  if (known.size > 1000) known.clear()
  const seconds = readSeconds(payload, job)
  known.set(key, { until: now + keptMs, seconds })
  seconds.catch(() => known.delete(key))
  return seconds
}

const sizeOf = (work: JobWork | undefined): number => (work ? work.pages + work.images : 0)

const readSeconds = async (payload: Payload, { kind, work }: Timed): Promise<Seconds> => {
  const { rows } = await execute<History>(payload, secondsOfKind({ kind, size: sizeOf(work) }))
  const { jobs, low, high } = rows[0] ?? { jobs: 0, low: null, high: null }
  if (jobs < fewest || low === null || high === null) return guess(work)
  return { low: Math.max(1, Math.floor(low)), high: Math.max(2, Math.ceil(high)) }
}

const guess = (work: JobWork | undefined): Seconds => {
  const { pages, images } = work ?? { pages: 0, images: 0 }
  return { low: 2 + pages, high: 10 + 4 * pages + 4 * images }
}
