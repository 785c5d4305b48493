import { type PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { tellFailedCommits } from './commit.ts'
import { steadyPg } from './steady-pool.ts'

type DatabaseArgs = {
  url: string
  poolSize: number
  migrationDir: string
  /** After so many seconds PostgreSQL stops a statement; 0: never. */
  statementSeconds: number
}

const CONNECTION_WAIT_MS = 10_000
const LOCK_WAIT_MS = 5_000
const LONGEST_IDLE_MS = 60_000

/** The database adapter of the platform: it outlives restarts of PostgreSQL and hides no failed COMMIT. */
export const database = ({
  url,
  poolSize,
  migrationDir,
  statementSeconds,
}: DatabaseArgs): DatabaseAdapterObj<PostgresAdapter> =>
  tellFailedCommits(
    postgresAdapter({
      pg: steadyPg,
      pool: {
        connectionString: url,
        max: poolSize,
        // Else a request that finds every connection taken waits for ever, and so does whoever waits for it.
        connectionTimeoutMillis: CONNECTION_WAIT_MS,
        statement_timeout: statementSeconds * 1000,
        // Who waits longer for a row waits for somebody who hangs: 409, and the person tries again.
        lock_timeout: statementSeconds === 0 ? 0 : LOCK_WAIT_MS,
        // A process that is stopped in the middle of a transaction would keep its locks for as long as it is.
        idle_in_transaction_session_timeout: LONGEST_IDLE_MS,
      },
      migrationDir,
      idType: 'uuidv7',
      blocksAsJSON: true,
      push: false,
    }),
  )
