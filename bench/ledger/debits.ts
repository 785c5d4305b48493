import type pg from 'pg'
import { steadyPg } from '#kernel/server/steady-pool.ts'
import type { DatabaseServer } from '../stage/database-server.ts'

/** Something that takes one credit from one account, which everybody wants at once. */
export type Debits = {
  name: string
  /** Takes one credit, for one of the callers. */
  debit(caller: number): Promise<void>
  close(): Promise<void>
}

export const callers = 32
/** More than a bench takes. */
export const plenty = 1_000_000_000

type Connected = { clients: pg.PoolClient[]; close(): Promise<void> }

/** A connection for each caller, to an empty database in which `setUp` has run. */
export const connected = async (server: DatabaseServer, setUp: string): Promise<Connected> => {
  const pool = new steadyPg.Pool({ connectionString: await server.create(), max: callers })
  await pool.query(setUp)
  const clients = await Promise.all(Array.from({ length: callers }, () => pool.connect()))
  return {
    clients,
    async close() {
      for (const client of clients) client.release()
      await pool.end()
    },
  }
}
