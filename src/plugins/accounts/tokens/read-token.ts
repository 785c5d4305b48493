import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import { type TokenPurpose, type TokenRecord, hashOf } from './token.ts'

/** What an open token is about, without using it up. */
export const readToken = async (
  payload: Payload,
  purposes: readonly TokenPurpose[],
  token: string,
): Promise<TokenRecord | undefined> => {
  const { rows } = await execute<TokenRecord>(
    payload,
    sql`select purpose, subject, email from platen.account_tokens
        where token_hash = ${hashOf(token)} and expires_at > now()`,
  )
  return rows.find(({ purpose }) => purposes.includes(purpose))
}
