import { type PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { tellFailedCommits } from './commit.ts'
import { steadyPg } from './steady-pool.ts'

type DatabaseArgs = { url: string; poolSize: number; migrationDir: string }

const CONNECTION_WAIT_MS = 10_000

/** The database adapter of the platform: it outlives restarts of PostgreSQL and hides no failed COMMIT. */
export const database = ({
  url,
  poolSize,
  migrationDir,
}: DatabaseArgs): DatabaseAdapterObj<PostgresAdapter> =>
  tellFailedCommits(
    postgresAdapter({
      pg: steadyPg,
      pool: {
        connectionString: url,
        max: poolSize,
        // Else a request that finds every connection taken waits for ever, and so does whoever waits for it.
        connectionTimeoutMillis: CONNECTION_WAIT_MS,
      },
      migrationDir,
      idType: 'uuidv7',
      blocksAsJSON: true,
      push: false,
    }),
  )
