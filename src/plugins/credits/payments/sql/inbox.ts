import { sql } from '#kernel/server/session.ts'

type Received = {
  id: string
  type: string
  object: string
  objectId: string
  created: Date
  /** The event as it was sent. */
  body: string
  isSettled: boolean
}

/** Puts an event into the inbox; one that is there already is counted, and says so. */
export const receiveEvent = ({ id, type, object, objectId, created, body, isSettled }: Received) => sql`
  insert into payments.inbox (id, type, object, object_id, created, body, settled_at)
  values (
    ${id}, ${type}, ${object}, ${objectId}, ${created.toISOString()}::timestamptz, ${body}::jsonb,
    case when ${isSettled}::boolean then now() end
  )
  on conflict (id) do update set deliveries = inbox.deliveries + 1
  returning deliveries = 1 as is_new`

/** Ids of what has come about an object and is not settled. */
export const unsettledEvents = (objectId: string) => sql`
  select id from payments.inbox where object_id = ${objectId} and settled_at is null limit 1000`

/** Marks events as settled, or notes why they are not. */
export const markEvents = ({ ids, error }: { ids: readonly string[]; error: string | null }) => sql`
  update payments.inbox
  set settled_at = case when ${error}::text is null then now() end, error = ${error}::text
  where id = any(${`{${ids.map((id) => JSON.stringify(id)).join(',')}}`}::text[])`

/** Removes what was settled so many days ago. Sent once more after that it settles once more, and nothing is left to do. */
export const forgetEvents = (days: number) => sql`
  delete from payments.inbox where settled_at < now() - ${days}::int * interval '1 day'`
