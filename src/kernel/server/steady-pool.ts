import pg from 'pg'

class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    // A connection that PostgreSQL ends (a restart, say) reports it here while it is idle, and by itself while somebody
    // has it: between two statements of a transaction no query is there to fail. Unheard, either would end the process.
    // The pool replaces the connection and the next statement on it fails, so there is nothing to do.
    this.on('error', () => undefined)
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** The `pg` module whose pools outlive a restart of the database. */
export const steadyPg: typeof pg = { ...pg, Pool: SteadyPool }
