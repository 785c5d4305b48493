import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { Fault } from './fault.ts'

/** `unknown`: the connection was lost before PostgreSQL answered, so the transaction may have been committed. */
type CommitOutcome = 'committed' | 'refused' | 'unknown'

type Statement = (statement: unknown) => PromiseLike<{ command?: string }>
type Session = { db: { execute: Statement } }

/**
 * Payload swallows what COMMIT answers. This listens in on the next statement of a session, which has to be its COMMIT,
 * and returns the way to ask how it went.
 */
const watchCommit = (session: Session): (() => CommitOutcome) => {
  const { db } = session
  const execute = db.execute.bind(db)
  let outcome: CommitOutcome | undefined
  db.execute = async (statement) => {
    const isCommit = outcome === undefined
    outcome ??= 'unknown'
    try {
      const result = await execute(statement)
      // A transaction in which a statement has failed answers COMMIT with ROLLBACK.
      if (isCommit) outcome = result.command === 'COMMIT' ? 'committed' : 'refused'
      return result
    } catch (error) {
      if (isCommit && isRefusal(error)) outcome = 'refused'
      throw error
    }
  }
  return () => outcome ?? 'unknown'
}

/** Whether PostgreSQL itself refused; classes 08 and 57 tell of a connection or server that went away. */
const isRefusal = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return !/^(08|57)/.test(code)
  }
  return false
}

const assertCommitted = (outcome: CommitOutcome): void => {
  if (outcome === 'committed') return
  if (outcome === 'refused') {
    throw new Fault('Nothing was saved: the database refused to commit. Try again in a moment.', {
      code: 'database.not-committed',
      status: 503,
      internal: 'COMMIT was refused',
      retryable: true,
    })
  }
  throw new Fault(
    'The database went away while this was saved. Look whether it is there before you try again.',
    {
      code: 'database.commit-unknown',
      status: 503,
      internal: 'the connection was lost during COMMIT',
      retryable: true,
    },
  )
}

/**
 * Commits, and fails when COMMIT does. A session that is gone was ended before: there is nothing to commit.
 *
 * @throws Fault `database.not-committed`, `database.commit-unknown` (503).
 */
export const commitOrThrow = async (
  database: Pick<Payload['db'], 'sessions'>,
  id: number | string | Promise<number | string> | undefined,
  commit: () => Promise<void>,
): Promise<void> => {
  const session = database.sessions?.[String(await id)]
  if (!session) return commit()
  const outcome = watchCommit(session as unknown as Session) // drizzle's union of clients hides the common method
  await commit()
  assertCommitted(outcome())
}

/** The adapter with a `commitTransaction` that fails when COMMIT does, so that none of Payload's operations hides it. */
export const tellFailedCommits = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const commit = database.commitTransaction
    const telling: typeof commit = (incoming) =>
      commitOrThrow(database, incoming, () => commit.call(database, incoming))
    return Object.assign(database, { commitTransaction: telling })
  },
})
