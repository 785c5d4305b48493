import { commonHeaders } from './common-headers.ts'
import type { Place } from './place.ts'
import { policyText } from './policy.ts'

/** An answer that is no page may do nothing at all when a browser shows it as one. */
const nothing = policyText({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], sandbox: [] })

/** The headers of everything that is no page: JSON, downloads, event streams, redirects, scripts and styles. */
export const answerHeaders = (place: Pick<Place, 'isHttps'>): Record<string, string> => ({
  ...commonHeaders(place),
  'content-security-policy': nothing,
  // What may be kept says so itself.
  'cache-control': 'private, no-store',
})
