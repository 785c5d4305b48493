import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A way a provider can misbehave; each is used up by one request, in order. */
export type WireFault =
  | { type: 'none' } // lets one request pass
  | { type: 'slow'; ms: number } // answers, but later
  | { type: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  | { type: 'hang' }
  | { type: 'reset' }
  | { type: 'cut' } // a body that breaks off in the middle
  | { type: 'truncated-json' }
  | { type: 'wrong-json' }
  | { type: 'stall' } // a stream that falls silent in the middle
  | { type: 'early-end' } // a stream that ends well, but too early

export type WireRequest = {
  path: string
  body: Record<string, unknown>
  headers: IncomingMessage['headers']
  at: number
  /** When the last byte of the answer left; undefined until then. */
  answeredAt?: number
}

/** What a server answers when no fault is due. `text` replaces the JSON the model would have written. */
export type WireAnswer = (
  request: WireRequest,
  fault: WireFault | undefined,
) => {
  status: number
  body: unknown
  /** The answer as server-sent events, where a stream was asked for. */
  stream?: readonly unknown[]
}

export type WireServer = AsyncDisposable & {
  url: string
  requests: WireRequest[]
  /** Queues faults for the next requests. */
  fail(...faults: WireFault[]): void
}

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer) // streams of IncomingMessage yield buffers
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>
}

/** A local HTTP server on a free port that records requests and misbehaves on demand. */
export const startWireServer = async (answer: WireAnswer, port = 0, slowMs = 0): Promise<WireServer> => {
  const requests: WireRequest[] = []
  const faults: WireFault[] = []
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const recorded: WireRequest = { path: request.url ?? '/', body, headers: request.headers, at: Date.now() }
    requests.push(recorded)
    if (slowMs > 0) await sleep(slowMs)
    const fault = faults.shift()
    if (fault?.type === 'hang') return
    if (fault?.type === 'slow') await sleep(fault.ms)
    response.once('finish', () => (recorded.answeredAt = Date.now()))
    if (fault?.type === 'reset') return void request.socket.resetAndDestroy()
    if (fault?.type === 'status')
      return send(response, fault.status, fault.body ?? { error: { message: 'fault' } }, fault.headers)
    const { status, body: answered, stream } = answer(recorded, fault)
    if (stream) return streamOut(response, stream, fault)
    if (fault?.type === 'cut') return cut(response, answered)
    send(response, status, answered)
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // TCP servers have an AddressInfo
    requests,
    fail: (...more) => void faults.push(...more),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const send = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

const cut = (response: ServerResponse, body: unknown): void => {
  const text = JSON.stringify(body)
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
  })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

/** In the middle of a stream what is due goes wrong; the pauses part what would else arrive at once. */
const streamOut = async (
  response: ServerResponse,
  events: readonly unknown[],
  fault: WireFault | undefined,
): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const breaks = fault?.type === 'cut' || fault?.type === 'stall' || fault?.type === 'early-end'
  for (const event of breaks ? events.slice(0, events.length / 2) : events) {
    response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`)
    await sleep(1)
  }
  if (fault?.type === 'cut') response.destroy()
  else if (fault?.type !== 'stall') response.end()
}
