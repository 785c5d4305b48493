import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

/** The database's sessions that began a transaction and do nothing in it. */
export const openTransactions = async (payload: Payload): Promise<number[]> => {
  const { rows } = await execute<{ pid: number }>(
    payload,
    sql`select pid from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`,
  )
  return rows.map(({ pid }) => pid)
}
