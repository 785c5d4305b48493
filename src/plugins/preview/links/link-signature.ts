import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/** What a link opens: the purpose keeps a link to an asset from opening an export of the same id. */
export type LinkTarget = { purpose: 'asset' | 'export'; id: string }

// Raising it ends every link that is out.
const keyVersion = 1

/** No link is good for longer, whatever it was signed for: a week, and an hour for clocks that differ. */
const longestSeconds = (7 * 24 + 1) * 3600

const keyOf = (payload: Payload): Buffer =>
  Buffer.from(hkdfSync('sha256', payload.secret, '', `platen links ${keyVersion}`, 32))

const signatureOf = (payload: Payload, { purpose, id }: LinkTarget, expires: number): Buffer =>
  createHmac('sha256', keyOf(payload)).update(`${keyVersion}\n${purpose}\n${id}\n${expires}`).digest()

/** The query of a link that opens a target until `expires` (seconds since 1970) without signing in. */
export const signLink = (payload: Payload, target: LinkTarget, expires: number): string => {
  const signature = signatureOf(payload, target, expires).toString('base64url')
  return new URLSearchParams({ expires: String(expires), signature }).toString()
}

/** What a request's query says about a target: no link at all, or one that is good, too old or not ours. */
export const checkLink = (
  payload: Payload,
  target: LinkTarget,
  query: URLSearchParams,
  now: number = Date.now(),
): 'absent' | 'good' | 'expired' | 'forged' => {
  const given = query.get('signature')
  const expires = Number(query.get('expires'))
  if (given === null) return 'absent'
  if (!Number.isSafeInteger(expires) || expires <= 0) return 'forged'
  const expected = signatureOf(payload, target, expires)
  const bytes = Buffer.from(given, 'base64url')
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return 'forged'
  if (expires * 1000 - now > longestSeconds * 1000) return 'forged'
  return expires * 1000 > now ? 'good' : 'expired'
}
