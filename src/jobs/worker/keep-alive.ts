import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { noteAlive, noteGone, replaceLost } from '../sql/workers.ts'
import { sweep } from './sweeper.ts'

// One row every five seconds costs nothing; four beats may be missed before a worker counts as gone, so that a pause of
// the machine or a restart of the database does not start its jobs a second time.
const beatsInSilence = 4
const beatsBetweenSweeps = 3
// Between a delivery's lock and its run, and between its end and its release, lies a round trip each.
const idleBeats = 2

type KeepAlive = {
  payload: Payload
  /** Numbers of the deliveries this process runs. */
  held: ReadonlySet<string>
  /** How long a worker may be silent before its jobs run elsewhere. */
  silentSeconds: number
}

/**
 * Tells other workers that this one lives, gives back the deliveries of those that do not, and sweeps: after kill -9 a
 * job runs again within half a minute. Beats until it is closed.
 */
export const keepAlive = ({ payload, held, silentSeconds }: KeepAlive) => {
  const beatSeconds = silentSeconds / beatsInSilence
  const beatEveryMs = beatSeconds * 1000
  const pools = new Set<string>()

  const live = async (): Promise<void> => {
    if (pools.size > 0) await execute(payload, noteAlive([...pools]))
  }
  const replace = async (): Promise<void> => {
    const idleSeconds = beatSeconds * idleBeats
    const lost = replaceLost({ silentSeconds, idleSeconds, pools: [...pools], held: [...held] })
    const { rows } = await execute<{ pools: string[]; deliveries: number }>(payload, lost)
    for (const { pools: gone, deliveries } of rows)
      payload.logger.warn({ pools: gone, deliveries }, 'A worker is gone; its jobs run again.')
  }
  // Each by itself: one that has to wait for a lock must not keep this worker from saying that it lives.
  const beats = [
    beat(payload, live, beatEveryMs),
    beat(payload, replace, beatEveryMs),
    beat(payload, () => sweep(payload), beatEveryMs * beatsBetweenSweeps),
  ]
  return {
    /** A pool of this process began to take jobs. */
    add(pool: string) {
      pools.add(pool)
      beats.forEach(({ now }) => now())
    },
    async close() {
      await Promise.all(beats.map(({ close }) => close()))
      if (pools.size === 0) return
      await execute(payload, noteGone([...pools])).catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'Could not tell that this worker ends.')
      })
    },
  }
}

/** Does the work again and again, never twice at a time. */
const beat = (payload: Payload, work: () => Promise<void>, everyMs: number) => {
  let working: Promise<void> | undefined
  const attempt = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      payload.logger.warn({ err: error }, 'A worker’s beat failed; trying again.')
    }
  }
  const now = () => void (working ??= attempt().finally(() => (working = undefined)))
  const timer = setInterval(now, everyMs)
  return {
    now,
    async close() {
      clearInterval(timer)
      await working
    },
  }
}
