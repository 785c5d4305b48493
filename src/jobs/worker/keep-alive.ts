import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { noteAlive, noteGone, unlockLost } from '../sql/workers.ts'

// One row every five seconds costs nothing; four beats may be missed before a worker counts as gone, so that a pause of
// the machine or a restart of the database does not start its jobs a second time.
const beatEveryMs = 5_000
const silentSeconds = 20

/**
 * Tells other workers that this one lives, and gives back the jobs of those that do not: after kill -9 a job runs again
 * within half a minute. Beats until it is closed.
 */
export const keepAlive = (payload: Payload) => {
  const pools = new Set<string>()
  let beating: Promise<void> | undefined

  const beat = async (): Promise<void> => {
    try {
      if (pools.size > 0) await execute(payload, noteAlive([...pools]))
      const { rows } = await execute<{ pools: string[] }>(payload, unlockLost(silentSeconds))
      for (const lost of rows)
        payload.logger.warn({ pools: lost.pools }, 'A worker is gone; its jobs run again.')
    } catch (error) {
      payload.logger.warn({ err: error }, 'Could not tell that this worker lives; trying again.')
    }
  }
  const beatOnce = () => (beating ??= beat().finally(() => (beating = undefined)))
  const timer = setInterval(() => void beatOnce(), beatEveryMs)

  return {
    /** A pool of this process began to take jobs. */
    add(pool: string) {
      pools.add(pool)
      void beatOnce()
    },
    async close() {
      clearInterval(timer)
      await beating
      if (pools.size === 0) return
      await execute(payload, noteGone([...pools])).catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'Could not tell that this worker ends.')
      })
    },
  }
}
