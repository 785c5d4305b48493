import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { type Difference, checksSql } from './checks-sql.ts'

export type LedgerCheck = {
  ok: boolean
  /** Of all entries, as text; '0' when all is well. */
  sum: string
  accounts: number
  transfers: number
  /** At most a hundred of each rule. */
  differences: Difference[]
}

type Row = { sum: string; accounts: number; transfers: string; differences: Difference[] }

/** Proves that the ledger agrees with itself: every transfer, every balance, every reservation, at one moment. */
export const checkLedger = async (payload: Payload): Promise<LedgerCheck> =>
  ledgerCheckOf((await execute<Row>(payload, checksSql)).rows)

/** What the rows of `checksSql` say. */
export const ledgerCheckOf = ([row]: readonly Row[]): LedgerCheck => {
  if (!row) throw new Error('ledger: the check answered nothing.')
  const { sum, accounts, transfers, differences } = row
  return {
    ok: sum === '0' && differences.length === 0,
    sum,
    accounts,
    transfers: Number(transfers),
    differences,
  }
}
