import pg from 'pg'

class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    // An idle connection that PostgreSQL ends (a restart, say) is reported here; unheard, it would end the process.
    // The pool replaces it at the next query, so there is nothing to do.
    this.on('error', () => undefined)
  }
}

/** The `pg` module whose pools outlive a restart of the database. */
export const steadyPg: typeof pg = { ...pg, Pool: SteadyPool }
