import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Books, StripeFailure } from './books.ts'
import { parseForm } from './form.ts'
import { type Once, answerOnce } from './once.ts'
import { answerCall } from './routes.ts'

/** A way Stripe can misbehave; each is used up by one call of the API, in order. */
export type StripeFault =
  | { type: 'none' } // lets one call pass
  | { type: 'slow'; ms: number } // answers, but later
  | { type: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  | { type: 'hang' }
  | { type: 'reset' } // the connection breaks before anything was done
  | { type: 'lost' } // all is done, but the answer never arrives
  | { type: 'wrong-json' }

export type StripeRequest = {
  method: string
  path: string
  form: Record<string, unknown>
  idempotencyKey: string | undefined
  at: number
}

export type Serving = {
  url: string
  requests: StripeRequest[]
  faults: StripeFault[]
  /** Forgets which idempotency keys were used. */
  forgetKeys(): void
  close(): Promise<void>
}

type Page = (request: { method: string; path: string; form: Record<string, unknown> }) => Answered | undefined

/** A page for people, or a way to another one. */
export type Answered = { html: string } | { redirect: string }

/** Listens on 127.0.0.1: the API below /v1, pages for people beside it. */
export const serve = async (options: {
  port: number
  secretKey: string
  /** Opens the books once the address is known. */
  open: (url: string) => Books
  pages: (books: Books) => Page
}): Promise<Serving & { books: Books }> => {
  const requests: StripeRequest[] = []
  const faults: StripeFault[] = []
  let once = answerOnce()
  const at: { books?: Books; pages?: Page } = {}
  const server = createServer((request, response) => {
    const answered = (request.url ?? '').startsWith('/v1/')
      ? answerApi(request, response)
      : answerPerson(request, response)
    answered.catch((error: unknown) => response.destroy(error as Error))
  })
  const answerApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { books } = at
    if (!books) return
    const body = await readText(request)
    const { pathname, search } = new URL(request.url ?? '/', 'http://local')
    const key = request.headers['idempotency-key']?.toString()
    const call = {
      method: request.method ?? 'GET',
      path: pathname,
      query: parseForm(search),
      form: parseForm(body),
    }
    requests.push({
      method: call.method,
      path: `${pathname}${search}`,
      form: call.form,
      idempotencyKey: key,
      at: Date.now(),
    })
    const fault = faults.shift()
    if (fault?.type === 'hang') return
    if (fault?.type === 'reset') return void request.socket.resetAndDestroy()
    if (fault?.type === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    if (fault?.type === 'status') {
      return send(response, fault.status, fault.body ?? fromStatus(fault.status), fault.headers)
    }
    if (request.headers.authorization !== `Bearer ${options.secretKey}`) return send(response, 401, badKey)
    const asked = `${call.method} ${pathname} ${body}`
    const answer = settled(books, once, call.method === 'POST' ? key : undefined, asked, call)
    if (fault?.type === 'lost') return void request.socket.resetAndDestroy()
    if (fault?.type === 'wrong-json') return sendText(response, 200, '{"object": "checkout.ses')
    send(response, answer.status, answer.body, answer.isReplay ? { 'idempotent-replayed': 'true' } : {})
  }
  const answerPerson = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = parseForm(await readText(request))
    const page = at.pages?.({ method: request.method ?? 'GET', path: request.url ?? '/', form })
    if (!page) return sendText(response, 404, 'Not found')
    if ('html' in page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return void response.end(page.html)
    }
    response.writeHead(303, { location: page.redirect })
    response.end()
  }
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // TCP servers have an AddressInfo
  const books = (at.books = options.open(url))
  at.pages = options.pages(books)
  return {
    url,
    books,
    requests,
    faults,
    forgetKeys: () => void (once = answerOnce()),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What the books answer to a call, errors too. */
const settled = (
  books: Books,
  once: Once,
  key: string | undefined,
  asked: string,
  call: Parameters<typeof answerCall>[1],
): ReturnType<Once> => {
  try {
    return once(key, asked, () => failuresAsAnswers(() => answerCall(books, call)))
  } catch (error) {
    if (error instanceof StripeFailure)
      return { status: error.status, body: { error: error.body }, isReplay: false }
    throw error
  }
}

const failuresAsAnswers = (answer: () => unknown): { status: number; body: unknown } => {
  try {
    return { status: 200, body: answer() }
  } catch (error) {
    if (error instanceof StripeFailure) return { status: error.status, body: { error: error.body } }
    throw error
  }
}

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer) // streams of IncomingMessage yield buffers
  return Buffer.concat(chunks).toString('utf8')
}

const badKey = { error: { type: 'invalid_request_error', message: 'Invalid API Key provided.' } }

const fromStatus = (status: number) => ({
  error:
    status === 429
      ? { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests.' }
      : { type: 'api_error', message: 'Something went wrong at Stripe.' },
})

const send = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => sendText(response, status, JSON.stringify(body), headers)

let sent = 0

const sendText = (
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void => {
  sent += 1
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': `req_${sent}`, ...headers })
  response.end(text)
}
