import type { Payload } from 'payload'
import Stripe from 'stripe'
import { Fault } from '#kernel/server/fault.ts'
import { type StripeOptions, optionsOf } from '../options.ts'

/** Longer than any answer of Stripe that still comes; the SDK alone would wait for 80 s. */
const TIMEOUT_SECONDS = 20
const RETRIES = 2

const clients = new WeakMap<StripeOptions, Stripe>()

/**
 * Stripe's SDK as this Platen is set up for it. It answers in the SDK's own version of the API, whatever the account's.
 *
 * @throws Fault `payments.off` (503) where Stripe is not set up.
 */
export const stripeOf = (payload: Payload): Stripe => {
  const { enabled, stripe: options } = optionsOf(payload)
  if (!enabled || !options) throw paymentsOff()
  const known = clients.get(options)
  if (known) return known
  const client = new Stripe(options.secretKey, {
    ...addressOf(options.apiBase),
    timeout: (options.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    appInfo: { name: 'Platen' },
  })
  clients.set(options, client)
  return client
}

const addressOf = (
  apiBase: string | undefined,
): { host: string; port?: string; protocol: 'http' | 'https' } | object => {
  if (apiBase === undefined) return {}
  const { hostname, port, protocol } = new URL(apiBase)
  const isPlain = protocol === 'http:'
  return { host: hostname, port: port || (isPlain ? '80' : '443'), protocol: isPlain ? 'http' : 'https' }
}

const paymentsOff = (): Fault =>
  new Fault('Nothing can be bought here: payments are not set up.', {
    code: 'payments.off',
    status: 503,
    internal: 'STRIPE_SECRET_KEY is not set',
  })
