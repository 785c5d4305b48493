import { readBytes } from './read-bytes.ts'
import { Refusal } from './refusal.ts'

const LONGEST_QUERY = 1024 * 1024

/**
 * The address of a query that is sent as a form because it is too long for one: the panel does so, with
 * `X-Payload-HTTP-Method-Override: GET`. It becomes an ordinary GET here, so that it meets every check of one.
 * Undefined for any other request.
 */
export const readAsGet = async (request: Request): Promise<string | undefined> => {
  if (request.method !== 'POST' || !asksForGet(request.headers)) return undefined
  const query = new TextDecoder().decode(await readBytes(request, LONGEST_QUERY))
  const type = request.headers.get('content-type') ?? ''
  if (query !== '' && !type.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal('Send the query as application/x-www-form-urlencoded.', {
      status: 415,
      code: 'request.type',
    })
  }
  const joint = request.url.includes('?') ? '&' : '?'
  return query === '' ? request.url : `${request.url}${joint}${query}`
}

/** Headers Payload reads an override from; a request that was made a GET must not carry them on. */
export const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']

const asksForGet = (headers: Headers): boolean => overrideHeaders.some((name) => headers.get(name) === 'GET')
