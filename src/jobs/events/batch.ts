import { isFinal } from '../job.ts'
import type { EventRow } from '../sql/read-events.ts'

export type JobEvent = { seq: number; type: string; data: Record<string, unknown> }

/** What one read of a job's events says, told to every reader who stands at the same number. */
export type Batch = {
  events: readonly JobEvent[]
  /** The events as server-sent events; the same bytes for all readers. */
  bytes: Uint8Array
  /** The last number that was read, whether it is told or not. */
  last: number
  /** There is more to read at once. */
  isCut: boolean
  /** The job is over and its end is among the events. */
  isOver: boolean
}

const text = new TextEncoder()

const encoded = (events: readonly JobEvent[]): Uint8Array =>
  text.encode(
    events
      .map(({ seq, type, data }) => `id: ${seq}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
      .join(''),
  )

/** The batch in rows that were read after a number. */
export const batchOf = (rows: readonly [EventRow, ...EventRow[]], after: number): Batch => {
  const last = rows.at(-1)?.seq ?? after
  const { events, isOver } = toldOf(rows)
  return { events, bytes: encoded(events), last, isCut: last > after && last < rows[0].lastSeq, isOver }
}

/**
 * What is told of the rows that were read. The `end` of an attempt that was retried since is left out: readers close
 * on `end`. An ended job whose events are gone ends with one made of its state.
 */
const toldOf = (rows: readonly [EventRow, ...EventRow[]]): { events: JobEvent[]; isOver: boolean } => {
  const events = rows.flatMap(({ seq, type, data, lastSeq }) =>
    seq === null || type === null || (type === 'end' && seq !== lastSeq)
      ? []
      : [{ seq, type, data: data ?? {} }],
  )
  if (events.at(-1)?.type === 'end') return { events, isOver: true }
  const [job] = rows
  if (!isFinal(job.status) || rows.at(-1)?.seq != null) return { events, isOver: false }
  const data = { status: job.status, ...(job.error ? { error: job.error } : {}) }
  return { events: [{ seq: job.lastSeq, type: 'end', data }], isOver: true }
}
