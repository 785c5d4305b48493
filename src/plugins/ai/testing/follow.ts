import { setTimeout as sleep } from 'node:timers/promises'
import type { TestPlaten } from '../../../../tests/support/test-platen.ts'

export type FollowedEvent = { type: string; data: Record<string, unknown>; at: Date }
export type Followed = {
  events: FollowedEvent[]
  /** Data of the final event. */
  end: Record<string, unknown>
  /** Milliseconds from the job's start to its first event of a type. */
  msTo(type: string): number
}

type Platen = Pick<TestPlaten, 'payload'>
type Row = FollowedEvent & { started: Date | null }

const read = async ({ payload }: Platen, jobId: string): Promise<Row[]> => {
  const text =
    'select e.type, e.data, e.at, j.started_at as started from platen.job_events e join jobs j on j.id = e.job_id where e.job_id = $1 order by e.seq'
  return (await payload.db.pool.query(text, [jobId])).rows as Row[]
}

/** Waits for an event of a job that fits, at most half a minute. */
export const untilEvent = async (
  platen: Platen,
  jobId: string,
  fits: (event: FollowedEvent) => boolean,
): Promise<Row[]> => {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const rows = await read(platen, jobId)
    if (rows.some(fits)) return rows
    await sleep(20)
  }
  throw new Error(
    `Job ${jobId} said no such thing: ${JSON.stringify((await read(platen, jobId)).map(({ type }) => type))}`,
  )
}

/** All events of a job, once it has ended. */
export const follow = async (platen: Platen, jobId: string): Promise<Followed> => {
  const rows = await untilEvent(platen, jobId, ({ type }) => type === 'end')
  const first = (type: string): number => rows.find((row) => row.type === type)?.at.getTime() ?? Infinity
  return {
    events: rows,
    end: rows.findLast(({ type }) => type === 'end')?.data ?? {},
    msTo: (type) => first(type) - (rows[0]?.started?.getTime() ?? 0),
  }
}
