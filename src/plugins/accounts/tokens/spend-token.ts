import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { languageOf } from '../mails/language-of.ts'
import { type TokenPurpose, type TokenRecord, hashOf } from './token.ts'

/** The longest token that is looked up; ours have 43 characters. */
const LONGEST = 100

/**
 * Takes a token out of use, with all others of its purpose and subject: of two who come with it, one gets it.
 *
 * @throws Fault `accounts.link-invalid` (403) for one that is unknown, used or too old.
 */
export const spendToken = async (
  req: PayloadRequest,
  purpose: TokenPurpose,
  token: unknown,
): Promise<TokenRecord> => {
  if (typeof token !== 'string' || token === '' || token.length > LONGEST) throw linkInvalid(req)
  const which = sql`token_hash = ${hashOf(token)} and purpose = ${purpose} and expires_at > now()`
  // One at a time: two who come with two tokens of one account would each wait for the other's row.
  await executeInTransaction(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(subject::text, 0)) from platen.account_tokens where ${which}`,
  )
  const { rows } = await executeInTransaction<TokenRecord>(
    req,
    sql`delete from platen.account_tokens where ${which} returning purpose, subject, email`,
  )
  const spent = rows[0]
  if (!spent) throw linkInvalid(req)
  await dropTokens(req, spent.subject, purpose)
  return spent
}

/** Makes every open link of a purpose useless. */
export const dropTokens = (req: PayloadRequest, subject: string, purpose: TokenPurpose): Promise<unknown> =>
  executeInTransaction(
    req,
    sql`delete from platen.account_tokens where subject = ${subject}::uuid and purpose = ${purpose}`,
  )

export const linkInvalid = (req: PayloadRequest): Fault => {
  const message = {
    en: 'This link is no longer valid: it was used, replaced or is too old. Ask for a new one.',
    de: 'Dieser Link gilt nicht mehr: Er wurde benutzt, ersetzt oder ist zu alt. Fordern Sie einen neuen an.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'accounts.link-invalid', status: 403 })
}
