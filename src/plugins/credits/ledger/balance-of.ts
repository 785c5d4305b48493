import type { Payload, PayloadRequest } from 'payload'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'

/** Whole credits: what can be spent, what jobs have set aside, and what is owed after a refund (zero or less). */
export type Balance = { available: number; held: number; debt: number }

/** The balance of a workspace; of a request, as its open transaction sees it. All zero where there are no accounts. */
export const balanceOf = async (from: Payload | PayloadRequest, workspace: string): Promise<Balance> => {
  const statement = sql`select kind, balance::text from ledger.accounts where workspace = ${workspace}::uuid`
  const { rows } = await read<{ kind: keyof Balance; balance: string }>(from, statement)
  const found = Object.fromEntries(rows.map(({ kind, balance }) => [kind, Number(balance)]))
  return { available: found['available'] ?? 0, held: found['held'] ?? 0, debt: found['debt'] ?? 0 }
}

const read = <Row>(from: Payload | PayloadRequest, statement: ReturnType<typeof sql>) => {
  if (!('payload' in from)) return execute<Row>(from, statement)
  return from.transactionID === undefined
    ? execute<Row>(from.payload, statement)
    : executeInTransaction<Row>(from, statement)
}
