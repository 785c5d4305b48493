import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { Verb } from './accounts.ts'

/** What a transfer is remembered by, besides what it moves. */
export type Particulars = {
  actor?: string | null | undefined
  reason?: string | null | undefined
  job?: string | null | undefined
  member?: string | null | undefined
  payment?: string | null | undefined
  details?: Record<string, unknown> | undefined
}

/** What a verb answers: the transfer's id, and whether this call made it. */
export type Posted = { transfer: number; isNew: boolean }

type Asked = { key: string; verb: Verb; workspace: string; amount: number }

/**
 * The transfer that has this key, if there is one: asking twice moves credits once.
 *
 * @throws Error when the key was used for something else, which is a mistake in the code.
 */
export const transferOf = async (req: PayloadRequest, asked: Asked): Promise<number | undefined> => {
  const { rows } = await executeInTransaction<{ id: string; same: boolean }>(
    req,
    sql`select id::text,
        verb = ${asked.verb} and workspace = ${asked.workspace}::uuid and amount = ${asked.amount}::bigint as same
      from ledger.transfers where key = ${asked.key}`,
  )
  const [found] = rows
  if (!found) return undefined
  if (!found.same) {
    throw new Error(
      `ledger: the key ${asked.key} was used before, for something else than this ${asked.verb}.`,
    )
  }
  return Number(found.id)
}
