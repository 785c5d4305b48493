/** An answer with a design's HTML: no scripts, no forms, no connections; pictures and fonts from this origin only. */
export const lockedPage = (
  html: string,
  { origin, cache = 'private, no-store' }: { origin: string | undefined; cache?: string },
): Response => {
  const here = ["'self'", origin].filter(Boolean).join(' ')
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${here} data:`,
    `font-src ${here} data:`,
    'sandbox',
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cache-control': cache,
      // The policy names the address the browser used.
      vary: 'host, x-forwarded-host, x-forwarded-proto',
    },
  })
}
