import { sql } from '#kernel/server/session.ts'
import { jsonText } from '../json.ts'

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
