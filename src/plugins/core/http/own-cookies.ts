/**
 * Headers without the session cookie when another site sent the request. Payload's `csrf` list would have to name
 * every host the platform is reached by; a browser's own Origin and Sec-Fetch-Site tell the same for any host.
 */
export const ownCookiesOnly = (request: Request): Headers => {
  const headers = new Headers(request.headers)
  if (headers.has('cookie') && isForeign(request, headers)) headers.delete('cookie')
  return headers
}

const isForeign = (request: Request, headers: Headers): boolean => {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const site = headers.get('sec-fetch-site')
  if (!reading && (site === 'cross-site' || site === 'same-site')) return true
  const origin = headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host')
}
