import type { Endpoint, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { optionsOf } from '../options.ts'

/** Events of Stripe are some kilobytes, invoices of many lines some hundred. */
const LARGEST_BODY = 1024 * 1024

/** `POST /api/stripe/webhooks`: where Stripe tells what has happened. The signature is the only key; no session counts. */
export const webhooksEndpoint: Endpoint = {
  path: '/stripe/webhooks',
  method: 'post',
  handler: async (req) => {
    const { stripe } = optionsOf(req.payload)
    if (!stripe) throw off()
    const bytes = await bytesOf(req)
    const [{ readEvent }, { receive }] = await Promise.all([
      import('./read-event.ts'),
      import('./receive-event.ts'),
    ])
    const signature = req.headers.get('stripe-signature')
    const event = readEvent({ payload: req.payload, stripe, bytes, signature })
    await receive({ req, event, body: new TextDecoder().decode(bytes) })
    return Response.json({ received: true })
  },
}

const bytesOf = async (req: PayloadRequest): Promise<Uint8Array> => {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer())
  if (bytes.length <= LARGEST_BODY) return bytes
  throw new Fault('The body is too large: at most 1 MB.', { code: 'request.size', status: 413 })
}

const off = (): Fault =>
  new Fault('Payments are not set up here.', {
    code: 'payments.off',
    status: 503,
    internal: 'STRIPE_SECRET_KEY is not set',
  })
