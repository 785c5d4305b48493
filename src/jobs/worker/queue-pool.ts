import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import pg from 'pg'

// What the queue does when a run has ended, it does not wait for: a failure there would end the process unheard.
const releases = /^(complete|fail|return)_job/
const pauseMs = 500

type Query = (...given: unknown[]) => unknown

/**
 * The queue's own connections; with a connection string instead it leaves the running job locked when it is stopped.
 * They outlive a database that is away: connecting waits until it is back, and a delivery that could not be released
 * is left to the sweeper.
 */
export class QueuePool extends pg.Pool {
  readonly #payload: Payload

  constructor(payload: Payload) {
    super({ ...payload.db.poolOptions, max: 6, application_name: 'platen queue' })
    this.#payload = payload
    const onLost = (error: Error) => payload.logger.warn(`The queue lost a connection: ${error.message}`)
    this.on('error', onLost)
    this.on('connect', (client) => {
      client.on('error', onLost)
      this.#forgive(client)
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void
  override connect(
    callback?: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): Promise<pg.PoolClient> | void {
    return callback ? super.connect(callback) : this.#connectPatiently()
  }

  async #connectPatiently(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return await super.connect()
      } catch (error) {
        if (this.ending) throw error
        this.#payload.logger.warn(`The queue cannot connect; trying again. ${String(error)}`)
        await sleep(pauseMs)
      }
    }
  }

  #forgive(client: pg.PoolClient): void {
    const query = client.query.bind(client) as Query // its overloads cannot be carried over a bind
    const forgiving: Query = (...given) => {
      const [statement] = given as [{ name?: string } | string | undefined]
      const answer = query(...given)
      const name = typeof statement === 'object' ? statement.name : undefined
      if (name === undefined || !releases.test(name)) return answer
      return (answer as Promise<unknown>).catch((error: unknown) => {
        this.#payload.logger.warn(`A delivery was not released; the sweeper will. ${String(error)}`)
        return { rows: [], rowCount: 0 }
      })
    }
    client.query = forgiving as typeof client.query
  }
}
