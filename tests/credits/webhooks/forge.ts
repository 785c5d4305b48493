import type { StripeServer } from '../../support/wire/stripe-server.ts'
import type { Dice } from './dice.ts'

/** A delivery that must not be believed. */
export type Forged = { how: string; body: string; signature: string | undefined }

type Maker = (args: { dice: Dice; stripe: StripeServer; body: string; now: number }) => Omit<Forged, 'how'>

const makers: Record<string, Maker> = {
  unsigned: ({ body }) => ({ body, signature: undefined }),
  'empty signature': ({ body }) => ({ body, signature: '' }),
  'another secret': ({ dice, stripe, body }) => ({
    body,
    signature: stripe.sign(body, { secret: `whsec_${dice.roll(1e9)}` }),
  }),
  'the key as the secret': ({ stripe, body }) => ({
    body,
    signature: stripe.sign(body, { secret: stripe.secretKey }),
  }),
  'no secret': ({ stripe, body }) => ({ body, signature: stripe.sign(body, { secret: '' }) }),
  'another body': ({ dice, stripe, body }) => ({
    body: body.replace(/"amount": \d+|"created": \d+/, `"created": ${1 + dice.roll(1e9)}`),
    signature: stripe.sign(body),
  }),
  'a blank more': ({ dice, stripe, body }) => ({
    body: dice.percent(50) ? `${body} ` : body.replace('\n', '\r\n'),
    signature: stripe.sign(body),
  }),
  'another event’s': ({ stripe, body }) => ({
    body,
    signature: stripe.sign(body.replace(/evt_\w+/, 'evt_other')),
  }),
  stale: ({ dice, stripe, body, now }) => ({
    body,
    signature: stripe.sign(body, { at: now - 301 - dice.roll(1e6) }),
  }),
  'from the future': ({ dice, stripe, body, now }) => ({
    body,
    signature: stripe.sign(body, { at: now + 330 + dice.roll(1e6) }),
  }),
  'stale with a new time': ({ dice, stripe, body, now }) => ({
    body,
    signature: stripe.sign(body, { at: now - 301 - dice.roll(1e6) }).replace(/t=\d+/, `t=${now}`),
  }),
  'no time': ({ stripe, body }) => ({ body, signature: stripe.sign(body).replace(/t=\d+,/, '') }),
  'a word for a time': ({ stripe, body }) => ({
    body,
    signature: stripe.sign(body).replace(/t=\d+/, 't=now'),
  }),
  'an old scheme': ({ stripe, body }) => ({ body, signature: stripe.sign(body).replace('v1=', 'v0=') }),
  'half a signature': ({ stripe, body }) => ({ body, signature: stripe.sign(body).slice(0, -32) }),
  'one letter off': ({ dice, stripe, body }) => {
    const signature = stripe.sign(body)
    const at = signature.length - 1 - dice.roll(64)
    const other = signature[at] === 'a' ? 'b' : 'a'
    return { body, signature: signature.slice(0, at) + other + signature.slice(at + 1) }
  },
  noise: ({ dice, body }) => ({
    body,
    signature: Array.from({ length: 1 + dice.roll(80) }, () =>
      dice.pick(['t', '=', ',', 'v1', '0', ' ']),
    ).join(''),
  }),
  'not an event': ({ stripe }) => {
    const body = '{"id":"evt_1","object":"charge"}'
    return { body, signature: stripe.sign(body) }
  },
  'live money': ({ stripe, body }) => {
    const live = body.replace('"livemode": false,\n  "pending', '"livemode": true,\n  "pending')
    return { body: live, signature: stripe.sign(live) }
  },
}

/** Deliveries that must all be refused, every kind in turn. */
export const forge = ({
  dice,
  stripe,
  body,
  count,
}: {
  dice: Dice
  stripe: StripeServer
  /** A genuine event. */
  body: string
  count: number
}): Forged[] => {
  const kinds = Object.entries(makers)
  const now = Math.floor(Date.now() / 1000)
  return Array.from({ length: count }, (_, index) => {
    const [how, make] = kinds[index % kinds.length] as (typeof kinds)[number] // within
    return { how, ...make({ dice, stripe, body, now }) }
  })
}
