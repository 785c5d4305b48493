import type { Payload, PayloadRequest } from 'payload'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'

/** A session as Payload holds it: one that begins carries dates, one that was read carries texts. */
export type Session = { id: string; createdAt?: unknown; expiresAt: unknown }

type SaveArgs = {
  payload: Payload
  req: Partial<PayloadRequest> | undefined
  id: string
  sessions: Session[]
}

/**
 * Writes an account's sessions and nothing else of it. A new one is added to what is there by now; otherwise the ones
 * that are left out end, and the others go on as long as nobody ended them meanwhile.
 */
export const saveSessions = async ({ payload, req, id, sessions }: SaveArgs): Promise<void> => {
  const request = req?.transactionID && req.payload ? (req as PayloadRequest) : undefined // its transaction is all that is needed
  const run = (statement: ReturnType<typeof sql>) =>
    request ? executeInTransaction(request, statement) : execute(payload, statement)
  const begun = sessions.filter(({ createdAt }) => createdAt instanceof Date)
  for (const session of begun) {
    await run(sql`
      insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
      select coalesce(max(_order), 0) + 1, ${id}::uuid, ${session.id}, now(), ${textOf(session.expiresAt)}::timestamptz
      from users_sessions where _parent_id = ${id}::uuid`)
  }
  if (begun.length > 0) {
    await run(sql`delete from users_sessions where _parent_id = ${id}::uuid and expires_at < now()`)
    return
  }
  const kept = sessions.map((session) => ({ id: session.id, expiresAt: textOf(session.expiresAt) }))
  await run(sql`
    with kept as (
      select k->>'id' as id, (k->>'expiresAt')::timestamptz as expires_at
      from jsonb_array_elements(${JSON.stringify(kept)}::jsonb) k
    ), ended as (
      delete from users_sessions s where s._parent_id = ${id}::uuid and s.id not in (select kept.id from kept)
    )
    update users_sessions s set expires_at = kept.expires_at from kept
    where s._parent_id = ${id}::uuid and s.id = kept.id`)
}

const textOf = (date: unknown): string => (date instanceof Date ? date.toISOString() : String(date))
