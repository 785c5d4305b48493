import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { isFinal } from '../job.ts'
import { type EventRow, readEvents } from '../sql/read-events.ts'
import { createBell } from './bell.ts'
import { onJobEvents } from './listener.ts'

export type JobEvent = { seq: number; type: string; data: Record<string, unknown> }

type FollowArgs = {
  payload: Payload
  jobId: string
  /** Events up to and with this number are not told again. */
  after: number
  signal: AbortSignal
  /** Yields nothing after so long a silence, so that the reader can show it is alive. */
  quietMs: number
}

// Pages of a design are tens of kilobytes each: a hundred events stay a few megabytes at most.
const batchSize = 100

/**
 * Yields a job's events in order, each once, in batches, as they happen, and ends after the job's final `end` event.
 * An empty batch says that nothing happened for `quietMs`.
 */
export async function* followEvents({
  payload,
  jobId,
  after,
  signal,
  quietMs,
}: FollowArgs): AsyncGenerator<JobEvent[], void> {
  const bell = createBell()
  const leave = onJobEvents({ payload, jobId, ring: bell.ring })
  let last = after
  try {
    while (!signal.aborted) {
      const { rows } = await execute<EventRow>(payload, readEvents({ jobId, after: last, limit: batchSize }))
      const job = rows[0]
      if (!job) return
      const { events, ended } = toldOf(rows)
      if (events.length > 0) yield events
      if (ended) return
      const read = rows.at(-1)?.seq ?? last
      const isFull = rows.length === batchSize
      last = Math.max(last, read)
      if (!isFull && !(await bell.wait(quietMs, signal)) && !signal.aborted) yield []
    }
  } finally {
    leave()
  }
}

/**
 * What is told of the rows that were read. The `end` of an attempt that was retried since is left out: readers close
 * on `end`. An ended job whose events are gone ends with one made of its state.
 */
const toldOf = (rows: EventRow[]): { events: JobEvent[]; ended: boolean } => {
  const events = rows.flatMap(({ seq, type, data, lastSeq }) =>
    seq === null || type === null || (type === 'end' && seq !== lastSeq)
      ? []
      : [{ seq, type, data: data ?? {} }],
  )
  if (events.at(-1)?.type === 'end') return { events, ended: true }
  const [job] = rows
  if (!job || !isFinal(job.status) || rows.at(-1)?.seq != null) return { events, ended: false }
  const data = { status: job.status, ...(job.error ? { error: job.error } : {}) }
  return { events: [{ seq: job.lastSeq, type: 'end', data }], ended: true }
}
