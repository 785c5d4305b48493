import type { SQL } from 'drizzle-orm'
import { sql } from '#kernel/server/session.ts'
import { type TokenRecord, hashOf, newToken } from './token.ts'

type KeepArgs = TokenRecord & {
  minutes: number
  /** The mail that carries it, if one does. */
  mailId?: string
  /** Runs the statement: on a transaction or on a connection of its own. */
  run: (statement: SQL) => Promise<unknown>
}

/** Makes a token and keeps its hash; the token itself is returned once and nowhere else. */
export const keepToken = async (args: KeepArgs): Promise<string> => {
  const { purpose, subject, email, minutes, mailId = null, run } = args
  const token = newToken()
  await run(sql`
    insert into platen.account_tokens (token_hash, purpose, subject, email, mail_id, expires_at)
    values (${hashOf(token)}, ${purpose}, ${subject}::uuid, ${email}, ${mailId}::uuid,
            now() + make_interval(mins => ${minutes}::int))`)
  return token
}
