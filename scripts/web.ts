// The web process in production: Next behind a server of our own, which refuses what Next would answer with a 500 and
// ends open event streams when it is told to stop.
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { env } from '#kernel/server/env.ts'
import { answerHeaders, fillHeaders, placeOf } from '#plugins/protection/index.ts'
import { blameCaller } from './web/blame-caller.ts'
import { refusal } from './web/refusal.ts'
import { answerUnreadable } from './web/unreadable.ts'

const { values } = parseArgs({ options: { hostname: { type: 'string' }, port: { type: 'string' } } })
const hostname = values.hostname ?? '127.0.0.1'
const port = Number(values.port ?? 3000)
const streamsEndAfterMs = 1_500
// Open event streams show life every 15 s: over a connection on which nothing moves for so long, nobody reads.
const stillstandMs = 60_000
// More than an address may have, so that a long one is told so instead of cutting the connection.
const maxHeaderSize = 64 * 1024

const app = next({ dev: false, hostname, port })
await app.prepare()
const answer = app.getRequestHandler()

const server = createServer({ maxHeaderSize }, (request: IncomingMessage, response: ServerResponse) => {
  const header = (name: string) => [request.headers[name]].flat()[0] ?? null
  const place = placeOf({ get: header }, { publicUrl: env.PLATEN_URL })
  fillHeaders(response, answerHeaders(place))
  const refused = refusal(request)
  if (refused) {
    response.writeHead(refused.status, refused.headers).end(refused.body)
    return
  }
  blameCaller(request, response)
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})

server.timeout = stillstandMs
server.on('clientError', answerUnreadable)

const stop = (): void => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  // Event streams never end by themselves; browsers resume them where they were.
  setTimeout(() => server.closeAllConnections(), streamsEndAfterMs).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

server.on('error', (error: Error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(port, hostname, () => console.log(`Listening on http://${hostname}:${port}`))
