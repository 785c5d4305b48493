import { randomUUID } from 'node:crypto'

type Refusal = { status: 400 | 405 | 414; headers: Record<string, string>; body: string }

type Asked = {
  url?: string | undefined
  method?: string | undefined
  headers?: Record<string, string | string[] | undefined>
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const LONGEST_ADDRESS = 16_384

/**
 * The answer to a request Next would answer with a failure or in another shape: an address it cannot decode, one that
 * holds what cannot be stored, a host that is none, or a method nothing here has. Undefined for every other request.
 */
export const refusal = ({ url = '', method = 'GET', headers = {} }: Asked): Refusal | undefined => {
  const path = url.split('?', 1)[0] ?? ''
  if (!METHODS.includes(method)) {
    const said = refused(path, {
      status: 405,
      code: 'http.method-not-allowed',
      message: 'There is no such method here.',
    })
    return { ...said, headers: { ...said.headers, allow: METHODS.join(', ') } }
  }
  if (url.length > LONGEST_ADDRESS) {
    return refused(path, { status: 414, code: 'request.url', message: 'The address is too long.' })
  }
  const hosts = [headers['host'], headers['x-forwarded-host']].flat()
  const fault = hosts.every(isHost) ? faultOf(path, url) : 'The request names a host that cannot be one.'
  return fault === undefined ? undefined : refused(path, { status: 400, code: 'request.url', message: fault })
}

/** Next and Payload make addresses of it. */
const isHost = (host: string | undefined): boolean =>
  host === undefined || host === '' || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`))

const faultOf = (path: string, url: string): string | undefined => {
  if (!path.startsWith('/')) return 'The address is not valid: it must begin with a slash.'
  // The panel stores parts of the query, and PostgreSQL stores no NUL.
  if (url.includes('%00') || url.includes('\0')) return 'The address is not valid: it holds a NUL.'
  try {
    decodeURIComponent(path)
    return undefined
  } catch {
    return 'The address is not valid: it has a broken percent code.'
  }
}

type Said<Status> = { status: Status; code: string; message: string }

/** In the API's one shape below `/api`, as a page elsewhere. */
export const refused = <Status extends number>(path: string, { status, code, message }: Said<Status>) => {
  const requestId = randomUUID()
  if (!/^\/api(?:\/|$)/.test(path)) {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${status}</title><p>${message}</p></html>`
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'x-request-id': requestId },
      body: page,
    }
  }
  const body = {
    error: true,
    code,
    message,
    details: null,
    timestamp: new Date().toISOString(),
    request_id: requestId,
    errors: [{ message, data: null }],
  }
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId }
  return { status, headers, body: JSON.stringify(body) }
}
