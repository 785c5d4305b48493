import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

const derive = promisify(pbkdf2)

/** As Payload hashes: its marker, iterations and length. Passwords it hashed in an older way are hashed anew at sign-in. */
const MARKER = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const BYTES = 32

export const hashPassword = (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, ITERATIONS, BYTES, 'sha256')

/**
 * True when this is the account's password. A wrong one counts like a wrong sign-in, and while the account is locked
 * nothing is right: a stolen session does not make the password guessable.
 */
export const isCurrentPassword = async (
  { payload }: PayloadRequest,
  userId: string,
  password: unknown,
): Promise<boolean> => {
  const { rows } = await execute<{ hash: string | null; salt: string | null; locked: boolean }>(
    payload,
    sql`select hash, salt, coalesce(lock_until > now(), false) as locked from users where id = ${userId}::uuid`,
  )
  const account = rows[0]
  if (!account?.hash?.startsWith(MARKER) || !account.salt || account.locked) return false
  const given = await hashPassword(typeof password === 'string' ? password.slice(0, 200) : '', account.salt)
  const kept = Buffer.from(account.hash.slice(MARKER.length), 'hex')
  return kept.length === given.length && timingSafeEqual(kept, given)
}
