import pg from 'pg'
import { lostConnectionNote } from './lost-connections.ts'

type Connected = Parameters<pg.Pool['connect']>[0]

class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    // A connection that PostgreSQL ends (a restart, say) reports it here while it is idle, and by itself while somebody
    // has it: between two statements of a transaction no query is there to fail. Unheard, either would end the process.
    // The pool replaces the connection and the next statement on it fails, so there is nothing to do.
    this.on('error', () => undefined)
    this.on('connect', (client) => client.on('error', () => undefined))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    const lost = lostConnectionNote()
    if (callback) {
      super.connect((error, client, release) => {
        if (error) lost()
        if (!client) return callback(error, client, release)
        const watched = watch(client, lost)
        callback(error, watched, watched.release)
      })
      return
    }
    return super.connect().then(
      (client) => watch(client, lost),
      (error: unknown) => {
        lost()
        throw error
      },
    )
  }
}

/** Calls `lost` when the connection ends while it is out. The pool gives `release` anew each time. */
const watch = (client: pg.PoolClient, lost: () => void): pg.PoolClient => {
  const { release } = client
  client.on('error', lost)
  client.on('end', lost)
  client.release = (...args) => {
    client.off('error', lost)
    client.off('end', lost)
    release.apply(client, args)
  }
  return client
}

/** The `pg` module whose pools outlive a restart of the database. */
export const steadyPg: typeof pg = { ...pg, Pool: SteadyPool }
