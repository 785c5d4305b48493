import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { type EventRow, readEvents } from '../sql/read-events.ts'
import { type Batch, batchOf } from './batch.ts'
import type { Audience } from './listener.ts'

// A reader that does not read costs one batch; a page of a design is tens of kilobytes.
const mostEvents = 100
const mostBytes = 256 * 1024

type ReadArgs = { payload: Payload; audience: Audience; jobId: string; after: number }

/**
 * The next events of a job after a number, undefined when the job is gone. Readers who stand at the same number share
 * one query and one encoding: two hundred tabs that watch one job are told of a page for the price of one.
 */
export const sharedRead = ({ payload, audience, jobId, after }: ReadArgs): Promise<Batch | undefined> => {
  const underWay = audience.reads.get(after)
  if (underWay) return underWay
  const read = readBatch(payload, jobId, after).finally(() => {
    if (audience.reads.get(after) === read) audience.reads.delete(after)
  })
  audience.reads.set(after, read)
  return read
}

const readBatch = async (payload: Payload, jobId: string, after: number): Promise<Batch | undefined> => {
  const wanted = { jobId, after, limit: mostEvents, bytes: mostBytes }
  const { rows } = await execute<EventRow>(payload, readEvents(wanted))
  const [first, ...rest] = rows
  return first && batchOf([first, ...rest], after)
}
