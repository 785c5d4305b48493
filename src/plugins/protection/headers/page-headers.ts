import { commonHeaders } from './common-headers.ts'
import type { Place } from './place.ts'
import { type Policy, policyText } from './policy.ts'

type Page = {
  /** Of this answer alone; scripts and style elements need it to count. */
  nonce: string
  place: Place
  /** `next dev` evaluates code, adds style elements of its own and talks through a socket. */
  isDevelopment?: boolean
}

/** Style elements in the markup of Payload's panel, which takes no nonce for them. A journey fails when one changes. */
const panelStyles = [
  // The order of its layers.
  "'sha256-UO8+f0Vt7qym1f9lUl0nh47l5M7MX3W3qSnbWSxu6+8='",
  // Its dialogs: empty at first, then filled in by a script.
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw='",
]

/**
 * Toasts of the panel and of the site: they add their style element as soon as their script is there, which can be before
 * the first script of the page has told it the nonce.
 */
const toastStyles = [
  "'sha256-Od9mHMH7x2G6QuoV3hsPkDCwIyqbg2DX3F5nLeCYQBc='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
]

/** What a page of the site or the panel may load and do. */
export const pagePolicy = ({ nonce, place, isDevelopment = false }: Page): Policy => {
  // Spelled out besides 'self': pages that arrive while a design is made are shown in frames of no origin, which
  // take over this policy and where 'self' means nothing to some browsers.
  const here = ["'self'", ...(place.origin === undefined ? [] : [place.origin])]
  const own = `'nonce-${nonce}'`
  return {
    'default-src': ["'none'"],
    'script-src': [own, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [own, ...panelStyles, ...toastStyles])],
    // Positions and sizes; an attribute selects nothing and so reveals nothing.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': [...here, 'data:', 'blob:'],
    'font-src': [...here, 'data:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'media-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(place.isHttps ? { 'upgrade-insecure-requests': [] } : {}),
  }
}

/** The headers of a page of the site or the panel. */
export const pageHeaders = (page: Page): Record<string, string> => ({
  ...commonHeaders(page.place),
  // Each holds a nonce, and most hold what is one person's.
  'cache-control': 'private, no-store',
  // Of pages only: a browser refuses to show what is in a sandbox of its own and asks for this.
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': policyText(pagePolicy(page)),
})
