import { createHmac } from 'node:crypto'
import type { StripeEvent } from './records.ts'

/** How a webhook is signed; `at` is in seconds since 1970. @default now */
export type Signing = { secret: string; at?: number }

/** The header `Stripe-Signature` for a body. */
export const signatureOf = (body: string, { secret, at = Math.floor(Date.now() / 1000) }: Signing): string =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`, 'utf8').digest('hex')}`

/** An event as it travels. */
export const bodyOf = (event: StripeEvent): string => JSON.stringify(event, null, 2)

/** Posts an event to a webhook, signed. */
export const postEvent = (event: StripeEvent, to: string, signing: Signing): Promise<Response> => {
  const body = bodyOf(event)
  return fetch(to, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      'stripe-signature': signatureOf(body, signing),
    },
    body,
    signal: AbortSignal.timeout(10_000),
  })
}
