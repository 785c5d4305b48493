import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Payload } from 'payload'

type ListenArgs = {
  payload: Payload
  channel: string
  onNotification: (text: string) => void
  /** Called after each connect: whatever was announced before it has to be read from the tables. */
  onConnect: () => void
}

export type Listening = { close(): Promise<void> }

const longestPauseMs = 5000

/** Listens to a channel on one connection of its own and connects again, for ever, when that is lost. */
export const listen = ({ payload, channel, onNotification, onConnect }: ListenArgs): Listening => {
  const closing = new AbortController()
  let client: pg.Client | undefined

  const connectOnce = async (): Promise<void> => {
    const { connectionString, ...options } = payload.db.poolOptions
    client = new pg.Client({
      ...options,
      ...(connectionString ? { connectionString } : {}),
      application_name: `platen ${channel}`,
      keepAlive: true,
    })
    const lost = new Promise<Error>((resolve) => {
      client?.once('error', resolve)
      client?.once('end', () => resolve(new Error('The connection ended.')))
    })
    client.on('error', () => undefined) // a second error of a lost connection
    client.on('notification', ({ payload: text }) => onNotification(text ?? ''))
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    onConnect()
    throw await lost
  }

  const keepConnected = async (): Promise<void> => {
    for (let failures = 0; !closing.signal.aborted; failures += 1) {
      const connectedAt = performance.now()
      const error = await connectOnce().catch((cause: unknown) => cause)
      await client?.end().catch(() => undefined)
      if (closing.signal.aborted) return
      if (performance.now() - connectedAt > longestPauseMs) failures = 0
      payload.logger.warn({ channel }, `Lost the connection that listens; connecting again. ${String(error)}`)
      const pause = Math.min(longestPauseMs, 100 * 2 ** failures)
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }

  const done = keepConnected()
  return {
    async close() {
      closing.abort()
      await client?.end().catch(() => undefined)
      await done
    },
  }
}
