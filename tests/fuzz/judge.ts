import type { Ask, Reply } from './ask.ts'

/** Slower than this is a request that hangs. */
export const LONGEST_ANSWER_MS = 10_000

const INTERNALS =
  /node_modules|\bat \w+ \(|Failed query|drizzle|select "|insert into "|syntax error at or near|violates \w+ constraint|invalid input syntax/

/** What is wrong with an answer; undefined when nothing is. */
export const faultOf = (ask: Ask, reply: Reply): string | undefined => {
  const { status, headers, text, milliseconds } = reply
  if (status >= 500 && !isWithoutStripe(ask, reply)) return `answered ${status}`
  if (milliseconds > LONGEST_ANSWER_MS) return `took ${Math.round(milliseconds)} ms`
  // Dot segments may lead out of the API.
  const path = URL.canParse(ask.path, 'http://a') ? new URL(ask.path, 'http://a').pathname : '/'
  if (!/^\/api(\/|$)/.test(path)) return undefined
  // Next answers by itself: addresses that end with a slash, requests of its own client without its key.
  if (status >= 300 && status < 400) return undefined
  const id = headers.get('x-request-id') ?? ''
  if (!/^[\w-]{8,64}$/.test(id)) return `has no request id (${status})`
  const body =
    headers.get('content-type')?.includes('json') === true && text !== '' ? parsed(text) : undefined
  if (path === '/api/graphql' && isGraphQl(body)) return graphQlFault(body.errors)
  if (status >= 400) return ask.method === 'HEAD' ? undefined : shapeFault(body, { id, text })
  const docs = isObject(body) ? body['docs'] : undefined
  return Array.isArray(docs) && docs.length > 100 ? `lists ${docs.length} records` : undefined
}

/** Nothing can be bought where Stripe is not set up, and that is said; of HEAD only the path tells. */
const isWithoutStripe = ({ method, path }: Ask, { status, text }: Reply): boolean =>
  status === 503 &&
  (text.includes('"code":"payments.off"') || (method === 'HEAD' && path.startsWith('/api/payments/')))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

type GraphQlErrors = { errors: { message?: unknown; extensions?: { statusCode?: unknown } }[] }

const isGraphQl = (body: unknown): body is GraphQlErrors =>
  isObject(body) && Array.isArray(body['errors']) && !('request_id' in body)

const graphQlFault = (errors: GraphQlErrors['errors']): string | undefined => {
  for (const { message, extensions } of errors) {
    if (typeof extensions?.statusCode === 'number' && extensions.statusCode >= 500)
      return `answered ${extensions.statusCode} in GraphQL`
    if (typeof message !== 'string') return 'has a GraphQL error without a message'
    if (INTERNALS.test(message)) return `tells internals: ${message.slice(0, 200)}`
  }
  return undefined
}

const shapeFault = (body: unknown, { id, text }: { id: string; text: string }): string | undefined => {
  if (!isObject(body)) return `is no error in our shape: ${text.slice(0, 120)}`
  const errors = body['errors']
  const isShaped =
    body['error'] === true &&
    typeof body['code'] === 'string' &&
    typeof body['timestamp'] === 'string' &&
    Array.isArray(errors) &&
    errors.length > 0 &&
    'details' in body
  if (!isShaped) return `is no error in our shape: ${text.slice(0, 120)}`
  if (body['request_id'] !== id) return 'has two request ids'
  return INTERNALS.test(text) ? `tells internals: ${text.slice(0, 200)}` : undefined
}
