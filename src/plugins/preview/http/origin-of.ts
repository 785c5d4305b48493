import type { PayloadRequest } from 'payload'

/** The origin the person's browser used, for a policy that a sandboxed document (which has none) can be matched with. */
export const originOf = (req: PayloadRequest): string | undefined => {
  const host = req.headers.get('x-forwarded-host') ?? req.headers.get('host') ?? ''
  // What is sent goes into a header: a host and a port, nothing else.
  if (!/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host)) return undefined
  const forwarded = req.headers.get('x-forwarded-proto')
  const protocol =
    forwarded === 'https' || forwarded === 'http' ? `${forwarded}:` : new URL(req.url ?? 'http://a').protocol
  return `${protocol}//${host}`
}
