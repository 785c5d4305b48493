// A web process as small as can be: the API of Platen behind node:http, without Next. Started by `start-server.ts`.
import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getPayload } from 'payload'
import config from '#payload.config'
import { serveApi } from '#plugins/core/index.ts'

const answer = serveApi(config)

const send = async (response: ServerResponse, answered: Response): Promise<void> => {
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.flushHeaders()
  if (!answered.body) return void response.end()
  // The global ReadableStream and the one of node:stream/web are one class with two declarations.
  await pipeline(Readable.fromWeb(answered.body as Parameters<typeof Readable.fromWeb>[0]), response)
}

const server = createServer((incoming, response) => {
  const leaving = new AbortController()
  response.on('close', () => leaving.abort())
  const headers = new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    headers,
    signal: leaving.signal,
  })
  answer(request)
    .then((answered) => send(response, answered))
    .catch(() => response.destroy())
})

await getPayload({ config, disableOnInit: true, cron: false })
process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ rss, heapUsed })
})
process.on('disconnect', () => process.exit())
server.listen(Number(process.env['PORT']), '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
