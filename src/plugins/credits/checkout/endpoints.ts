import type { Endpoint } from 'payload'
import { z } from 'zod'
import { jsonBody } from '#plugins/preview/index.ts'
import { buyerFor } from './buyer.ts'

const currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/, 'Three letters, such as eur')
  .transform((code) => code.toLowerCase())
  .optional()
const Order = z.union([
  z.strictObject({ pack: z.uuid(), workspace: z.uuid(), currency }),
  z.strictObject({ plan: z.uuid(), workspace: z.uuid(), currency }),
])
const PackOrder = z.strictObject({ pack: z.uuid(), workspace: z.uuid(), currency })
const PortalBody = z.strictObject({ workspace: z.uuid() })

/** `POST /api/payments/checkout { pack | plan, workspace, currency? }` → 200 `{ url }`: Stripe's page to pay on. */
const checkout: Endpoint = {
  path: '/payments/checkout',
  method: 'post',
  handler: async (req) => {
    const order = await jsonBody(req, Order)
    const buyer = await buyerFor(req, order.workspace)
    const { startCheckout } = await import('./start-checkout.ts')
    return Response.json(await startCheckout(req, { order, buyer }))
  },
}

/**
 * `POST /api/payments/create-intent { pack, workspace, currency? }` → 200
 * `{ clientSecret, paymentIntent, publishableKey, amount, currency }`, for pages that take the payment themselves.
 */
const createIntent: Endpoint = {
  path: '/payments/create-intent',
  method: 'post',
  handler: async (req) => {
    const order = await jsonBody(req, PackOrder)
    const buyer = await buyerFor(req, order.workspace)
    const { startIntent } = await import('./start-intent.ts')
    return Response.json(await startIntent(req, { order, buyer }))
  },
}

/** `POST /api/payments/portal { workspace }` → 200 `{ url }`: Stripe's page for plan, cards and invoices. */
const portal: Endpoint = {
  path: '/payments/portal',
  method: 'post',
  handler: async (req) => {
    const { workspace } = await jsonBody(req, PortalBody)
    const buyer = await buyerFor(req, workspace)
    const { openPortal } = await import('./open-portal.ts')
    return Response.json(await openPortal(req, buyer))
  },
}

/** Where an owner begins to pay. Each loads Stripe's SDK only when it is asked. */
export const checkoutEndpoints = [checkout, createIntent, portal]
