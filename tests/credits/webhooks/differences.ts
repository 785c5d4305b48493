import { expect } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import type { Stage } from './stage.ts'

/** `kind ours theirs` of the open differences of a payment. */
export const differencesOf = async ({ payload }: Stage, payment: string): Promise<string[]> => {
  const { rows } = await execute<{ kind: string; ours: string | null; theirs: string | null }>(
    payload,
    sql`select kind, ours::text, theirs::text from payments.differences
      where payment = ${payment} and resolved_at is null order by kind`,
  )
  return rows.map(({ kind, ours, theirs }) => `${kind} ${ours} ${theirs}`)
}

/** Runs the nightly comparison now. */
export const reconcile = async ({ payload }: Stage): Promise<void> => {
  const { default: run } = await import('#plugins/credits/payments/reconcile/reconcile.handler.ts')
  const { signal } = new AbortController()
  await run({ payload, input: { days: 1 }, attempt: 1, signal, log: payload.logger })
  const { rows } = await execute<{ days: number }>(
    payload,
    sql`select count(*)::int as days from payments.reconciled`,
  )
  expect(rows[0]?.days).toBe(2)
}
