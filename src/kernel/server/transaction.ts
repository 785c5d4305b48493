import {
  type Payload,
  type PayloadRequest,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { Fault } from './fault.ts'
import { execute, executeInTransaction, sql } from './session.ts'

type TransactionArgs = {
  payload: Payload
  /** The request behind the work; a system request is made when there is none. */
  req?: PayloadRequest | undefined
}

/** What `pg_xact_status` says of a transaction that ended; null once PostgreSQL has forgotten it. */
type Outcome = 'committed' | 'aborted' | 'in progress' | null

/**
 * Runs the work in one transaction on `req.transactionID`, or joins the one that is open there.
 * Payload swallows a failed COMMIT, so the outcome is read back from PostgreSQL.
 *
 * @throws Fault `database.not-committed` (503) when the work was not committed; else what the work threw.
 */
export const transaction = async <Result>(
  { payload, req: given }: TransactionArgs,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  const owner = await initTransaction(req)
  if (!owner) return work(req)
  try {
    const result = await work(req)
    const { rows } = await executeInTransaction<{ id: string }>(
      req,
      sql`select pg_current_xact_id()::text as id`,
    )
    await commitTransaction(req)
    await assertCommitted(payload, rows[0]?.id ?? '')
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const assertCommitted = async (payload: Payload, id: string): Promise<void> => {
  const { rows } = await execute<{ outcome: Outcome }>(
    payload,
    sql`select pg_xact_status(${id}::xid8) as outcome`,
  )
  const outcome = rows[0]?.outcome ?? null
  if (outcome === 'committed' || outcome === null) return
  throw new Fault('Nothing was saved: the database refused to commit. Try again in a moment.', {
    code: 'database.not-committed',
    status: 503,
    internal: `transaction ${id} is ${outcome}`,
    retryable: true,
  })
}
