import { expect } from 'vitest'
import type { TestPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

/** What tests ask of a person's credits and records; filled in before the first test. */
export const creditFacts = (stage: { platen: TestPlaten }) => {
  const query = async <Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await stage.platen.payload.db.pool.query(text, values)).rows as Row[]

  /** `[available, held]` as the API tells them. */
  const balance = async (as: TestUser): Promise<[number, number]> => {
    const { status, body } = await stage.platen.api('GET', '/api/credits/balance', { as })
    expect(status).toBe(200)
    return [body.available, body.held]
  }

  /** `verb amount` of what happened to a workspace, the first one first; amounts as the workspace saw them. */
  const entries = async (as: TestUser): Promise<string[]> => {
    const { body } = await stage.platen.api('GET', '/api/credits/entries?limit=100', { as })
    return body.docs
      .map(({ verb, amount }: { verb: string; amount: number }) => `${verb} ${amount}`)
      .reverse()
  }

  /** How many rows a refused request could have left behind. */
  const traces = async (): Promise<Record<string, number>> => {
    const tables = [
      'designs',
      'projects',
      'jobs',
      'exports',
      'platen.job_events',
      'platen.page_checkpoints',
      'graphile_worker._private_jobs',
      'ledger.transfers',
      'ledger.reservations',
    ]
    const [row] = await query<Record<string, number>>(
      `select ${tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(', ')}`,
    )
    return row ?? {}
  }

  return { query, balance, entries, traces }
}
