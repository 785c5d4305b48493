import { env } from '#kernel/server/env.ts'

/**
 * Headers without the session cookie when another site sent the request. Payload's `csrf` list would have to name
 * every host the platform is reached by; a browser's own Origin and Sec-Fetch-Site tell the same for any host.
 */
export const ownCookiesOnly = (request: Request): Headers => {
  const headers = new Headers(request.headers)
  if (headers.has('cookie') && isFromOtherSite(request)) headers.delete('cookie')
  return headers
}

/** True for a request a page of another site made; following a link from one does not count. */
export const isFromOtherSite = ({ method, headers }: Request): boolean => {
  const reading = method === 'GET' || method === 'HEAD'
  const site = headers.get('sec-fetch-site')
  if (!reading && (site === 'cross-site' || site === 'same-site')) return true
  const origin = headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || !ownHosts(headers).includes(new URL(origin).host)
}

/** No page can set these for another site's request: Host is the browser's, X-Forwarded-Host would need our consent. */
const ownHosts = (headers: Headers): (string | null)[] => [
  headers.get('host'),
  headers.get('x-forwarded-host'),
  env.PLATEN_URL && URL.canParse(env.PLATEN_URL) ? new URL(env.PLATEN_URL).host : null,
]
