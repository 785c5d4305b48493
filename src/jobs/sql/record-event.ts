import { sql } from '#kernel/server/session.ts'
import { jsonText } from '../json.ts'
import { laneLock } from './lanes.ts'

/** Writes an event whose number the same transaction has already drawn; listeners hear of it at the commit. */
export const recordEvent = ({
  jobId,
  seq,
  type,
  data,
}: {
  jobId: string
  seq: number
  type: string
  data: object
}) => sql`
  with event as (
    insert into platen.job_events (job_id, seq, type, data)
    values (${jobId}::uuid, ${seq}::int, ${type}::text, ${jsonText(data)}::jsonb)
    returning job_id
  )
  select pg_notify('platen_job', job_id::text) from event`

/** Writes the `end` event of a job in the same way, and takes the lock of its workspace's lane. */
export const recordEndEvent = ({
  jobId,
  seq,
  workspace,
  data,
}: {
  jobId: string
  seq: number
  workspace: string
  data: object
}) => sql`
  with event as (
    insert into platen.job_events (job_id, seq, type, data)
    values (${jobId}::uuid, ${seq}::int, 'end', ${jsonText(data)}::jsonb)
    returning job_id
  )
  select pg_notify('platen_job', job_id::text), ${laneLock(workspace)} from event`
