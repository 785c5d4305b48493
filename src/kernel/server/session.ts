import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

export { sql }

/** Rows of one statement. */
export type Rows<Row> = { rows: Row[]; rowCount: number | null }

type Executor = { execute: (statement: SQL) => Promise<unknown> }

const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter // the only adapter Platen runs on

/**
 * Runs SQL on the open transaction of a request.
 *
 * @throws Error when the request has no open transaction: outside one the statement would commit on its own.
 */
export const executeInTransaction = async <Row = Record<string, unknown>>(
  req: PayloadRequest,
  statement: SQL,
): Promise<Rows<Row>> => {
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapterOf(req.payload).sessions?.[String(id)]
  if (!session)
    throw new Error('This must run inside a transaction: open one with transaction({ payload, req }, …).')
  const executor = session.db as unknown as Executor // drizzle's union of clients hides the common method
  return (await executor.execute(statement)) as Rows<Row>
}

/** Runs SQL on a pooled connection, outside any transaction. */
export const execute = async <Row = Record<string, unknown>>(
  payload: Payload,
  statement: SQL,
): Promise<Rows<Row>> => {
  const executor = adapterOf(payload).drizzle as unknown as Executor // as above
  return (await executor.execute(statement)) as Rows<Row>
}
