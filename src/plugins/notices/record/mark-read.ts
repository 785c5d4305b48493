import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

type Marked = { id: string; readAt: Date }

/** Marks one of the person's notices as read; marking twice keeps the first time. Undefined when it is not theirs. */
export const markRead = async (
  payload: Payload,
  { notice, person }: { notice: string; person: string },
): Promise<Marked | undefined> => {
  const { rows } = await execute<Marked>(
    payload,
    sql`update notices set read_at = coalesce(read_at, now()), updated_at = now()
      where id = ${notice}::uuid and recipient_id = ${person}::uuid returning id, read_at as "readAt"`,
  )
  return rows[0]
}

/** Marks all of the person's notices as read and tells how many were not. */
export const markAllRead = async (payload: Payload, person: string): Promise<number> => {
  const { rowCount } = await execute(
    payload,
    sql`update notices set read_at = now(), updated_at = now()
      where recipient_id = ${person}::uuid and read_at is null`,
  )
  return rowCount ?? 0
}
