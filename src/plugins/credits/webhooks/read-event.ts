import type { Payload } from 'payload'
import Stripe from 'stripe'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import type { StripeOptions } from '../options.ts'
import { stripeOf } from '../stripe/stripe-client.ts'

/** How old, and by how much of the future, a signature may be. */
const TOLERANCE_SECONDS = 300

const EventOfStripe = z.object({
  id: z.string().min(1).max(255),
  object: z.literal('event'),
  type: z.string().min(1).max(255),
  created: z.number().int().min(0).max(8_640_000_000_000),
  livemode: z.boolean(),
  data: z.object({ object: z.object({ object: z.string().max(64), id: z.string().max(255).optional() }) }),
})

export type ReceivedEvent = z.infer<typeof EventOfStripe>

type Given = {
  payload: Payload
  stripe: StripeOptions
  /** The body exactly as it was sent. */
  bytes: Uint8Array
  signature: string | null
}

/**
 * The event Stripe signed with one of our secrets within the last five minutes.
 *
 * @throws Fault `stripe.signature`, `stripe.event`, `stripe.mode` (400).
 */
export const readEvent = ({ payload, stripe, bytes, signature }: Given): ReceivedEvent => {
  const client = stripeOf(payload)
  const isSigned = stripe.webhookSecrets
    // Every secret is tried, so that the time it takes tells nothing of which one fits.
    .map((secret) => isSignedWith(client, { bytes, signature, secret }))
    .includes(true)
  if (!isSigned || isFromTheFuture(signature)) throw unsigned()
  const parsed = EventOfStripe.safeParse(jsonOf(bytes))
  if (!parsed.success) throw noEvent()
  if (parsed.data.livemode !== (modeOf(stripe.secretKey) ?? parsed.data.livemode))
    throw otherMode(parsed.data)
  return parsed.data
}

type Signed = { bytes: Uint8Array; signature: string | null; secret: string }

const isSignedWith = (client: Stripe, { bytes, signature, secret }: Signed): boolean => {
  try {
    client.webhooks.constructEvent(bytes, signature ?? '', secret, TOLERANCE_SECONDS)
    return true
  } catch (error) {
    // Signed, but a body that cannot be read as an event: whoever parses it next says so.
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return false
    return true
  }
}

/** The SDK looks at the age alone; a time that is none makes it no age at all. */
const isFromTheFuture = (signature: string | null): boolean => {
  const times = (signature ?? '').split(',').filter((part) => part.startsWith('t='))
  const seconds = Number(times.at(-1)?.slice(2))
  return !(seconds - Date.now() / 1000 <= TOLERANCE_SECONDS)
}

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Whether a key is for live money; undefined for keys that do not say. */
const modeOf = (key: string): boolean | undefined =>
  /^[a-z]+_live_/.test(key) ? true : /^[a-z]+_test_/.test(key) ? false : undefined

const unsigned = (): Fault =>
  new Fault('This is not a delivery of Stripe to this Platen.', {
    code: 'stripe.signature',
    status: 400,
    internal: 'the signature fits none of the webhook secrets, or is too old',
  })

const noEvent = (): Fault =>
  new Fault(
    'This is signed, but no event of Stripe that can be read. Send snapshot events to this address.',
    {
      code: 'stripe.event',
      status: 400,
    },
  )

const otherMode = ({ livemode }: ReceivedEvent): Fault =>
  new Fault(
    livemode
      ? 'This event is about live payments, and this Platen works with a test key.'
      : 'This event is about test payments, and this Platen works with a live key.',
    { code: 'stripe.mode', status: 400 },
  )
