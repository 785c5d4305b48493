import { type IncomingMessage, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

type ReaderArgs = {
  url: string
  token: string
  /** Waits so long before it takes the next piece. */
  pauseMs?: number
  signal?: AbortSignal
  onFirst?: () => void
}

export type Heard = {
  /** Numbers of the events in the order they came, over all connections. */
  ids: number[]
  /** How often it had to connect. */
  connections: number
  /** Status of the last answer. */
  status: number
}

const connect = (url: string, headers: Record<string, string>): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, resolve).on('error', reject)
  })

/** Follows a job's events as the site does: comes back after whatever is lost, from the last number, until `end` or a refusal. */
export const readEvents = async (args: ReaderArgs): Promise<Heard> => {
  const { url, token, signal } = args
  const heard: Heard = { ids: [], connections: 0, status: 0 }
  while (!signal?.aborted) {
    try {
      const last = heard.ids.at(-1)
      const headers = { authorization: `JWT ${token}`, ...(last ? { 'last-event-id': String(last) } : {}) }
      const response = await connect(url, headers)
      heard.connections += 1
      heard.status = response.statusCode ?? 0
      signal?.addEventListener('abort', () => response.destroy(), { once: true })
      if (heard.status < 500 && heard.status !== 200) return heard
      if (heard.status === 200 && (await take(response, heard, args))) return heard
    } catch {
      // The server is away, or went away: come back, as a browser does.
    }
    await sleep(50)
  }
  return heard
}

const take = async (
  response: IncomingMessage,
  heard: Heard,
  { pauseMs = 0, onFirst }: ReaderArgs,
): Promise<boolean> => {
  let rest = ''
  for await (const text of response.setEncoding('utf8')) {
    const blocks = (rest + String(text)).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const id = /^id: (\d+)$/m.exec(block)?.[1]
      if (id && heard.ids.push(Number(id)) === 1) onFirst?.()
      if (/^event: end$/m.test(block)) return true
    }
    if (pauseMs > 0) await sleep(pauseMs)
  }
  return false
}
