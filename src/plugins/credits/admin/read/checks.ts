import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { Difference } from '../../ledger/checks-sql.ts'
import { type PageAsked, type Paged, readPage } from './paged.ts'

/** What a check of the ledger found. */
export type CheckRow = { at: string; ok: boolean; sum: number; differences: Difference[] }

const columns = sql`to_json(at) as at, ok, sum::float8, differences`

/** One page of the checks of the ledger, newest first. */
export const readChecks = (payload: Payload, asked: PageAsked): Promise<Paged<CheckRow>> =>
  readPage(payload, asked, {
    ids: sql`select 1 from ledger.checks`,
    docs: (range) => sql`select ${columns} from ledger.checks order by checks.at desc ${range}`,
  })

/** The newest check; null before the first one. */
export const readLastCheck = async (payload: Payload): Promise<CheckRow | null> => {
  const { rows } = await execute<CheckRow>(
    payload,
    sql`select ${columns} from ledger.checks order by checks.at desc limit 1`,
  )
  return rows[0] ?? null
}
