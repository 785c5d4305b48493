import {
  type Payload,
  type PayloadRequest,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'
import { LedgerModel } from './ledger-model.ts'
import { operations } from './operations.ts'
import { perform } from './perform.ts'

export type ModelRun = { seed: number; operations: number; name: string; tell?: (done: number) => void }

/** A transaction does so many at most, and one of twenty is rolled back. */
const mostTogether = 40
const rolledBack = 0.05

/**
 * Random operations on the ledger and on a model of it, side by side: the answer of each, and the balances after every
 * transaction.
 *
 * @throws Error at the first difference, with the seed and the operation.
 */
export const checkAgainstModel = async (payload: Payload, run: ModelRun): Promise<void> => {
  const model = new LedgerModel()
  const script = operations(run.seed, run)
  const ids: number[] = []
  for (let done = 0; done < run.operations;) {
    const together = Math.min(1 + Math.floor(script.random() * mostTogether), run.operations - done)
    const isUndone = script.random() < rolledBack
    const known = ids.length
    await inTransaction(payload, isUndone, async (req) => {
      model.begin()
      for (let step = 0; step < together; step += 1) {
        const operation = script.next(ids.length)
        const expected = model.apply(operation)
        const found = await perform(req, operation, ids)
        assertSame(run, `${JSON.stringify(operation)} as number ${done + step}`, expected, found)
      }
      const expected = script.workspaces.map((workspace) => model.of(workspace))
      assertSame(run, `balances after ${done + together}`, expected, await balances(req, script.workspaces))
    })
    if (isUndone) {
      model.rollback()
      ids.length = known
    }
    done += together
    run.tell?.(done)
  }
  const { rows } = await execute<Record<string, string>>(payload, platformSql(script.workspaces))
  const found = Object.fromEntries(Object.entries(rows[0] ?? {}).map(([kind, sum]) => [kind, Number(sum)]))
  assertSame(run, 'the accounts of the platform', model.platform, found)
}

const inTransaction = async (
  payload: Payload,
  isUndone: boolean,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await (isUndone ? killTransaction(req) : commitTransaction(req))
}

const balances = async (req: PayloadRequest, workspaces: string[]) => {
  const { rows } = await executeInTransaction<{ workspace: string; kind: string; balance: string }>(
    req,
    sql`select workspace, kind, balance::text from ledger.accounts
      where workspace in (${sql.join(
        workspaces.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`,
  )
  const balance = (workspace: string, kind: string): number =>
    Number(rows.find((row) => row.workspace === workspace && row.kind === kind)?.balance ?? 0)
  return workspaces.map((id) => ({
    available: balance(id, 'available'),
    held: balance(id, 'held'),
    debt: balance(id, 'debt'),
  }))
}

const platformSql = (workspaces: string[]) => {
  const sumOf = (kind: string) =>
    sql`coalesce(sum(e.amount) filter (where a.kind = ${kind}), 0)::text as ${sql.identifier(kind)}`
  return sql`select ${sql.join(['revenue', 'grants', 'stripe', 'adjustments'].map(sumOf), sql`, `)}
    from ledger.entries e join ledger.accounts a on a.id = e.account join ledger.transfers t on t.id = e.transfer
    where t.workspace in (${sql.join(
      workspaces.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})`
}

const assertSame = (run: ModelRun, what: string, expected: unknown, found: unknown): void => {
  const [model, ledger] = [JSON.stringify(expected), JSON.stringify(found)]
  if (model === ledger) return
  throw new Error(`seed ${run.seed}: ${what}: the model says ${model}, the ledger ${ledger}.`)
}
