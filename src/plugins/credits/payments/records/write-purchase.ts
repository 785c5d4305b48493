import type { PayloadRequest } from 'payload'
import type { PaymentState } from '../read/payment-state.ts'
import { boughtBy } from './bought-by.ts'
import { standOf } from './stand-of.ts'

type Written = {
  state: PaymentState
  workspace: string
  credits: number
}

/** Writes a payment into the purchases of its workspace, as it stands now. A workspace that is gone has none. */
export const writePurchase = async (
  req: PayloadRequest,
  { state, workspace, credits }: Written,
): Promise<void> => {
  const { workspace: place, title, ...bought } = await boughtBy(req, { state, workspace })
  if (place === null) return
  const { links } = state
  const data = {
    payment: state.payment,
    kind: state.kind,
    credits,
    amount: state.amount,
    currency: state.currency,
    ...standOf(state),
    ...bought,
    paidAt: new Date(state.paidAt * 1000).toISOString(),
    receiptUrl: state.receiptUrl,
    invoiceUrl: state.invoiceUrl,
    customer: state.customer,
    checkoutSession: links.session ?? null,
    charge: links.charge ?? null,
    invoice: links.invoice ?? null,
    subscription: links.subscription ?? null,
  }
  const known = await purchaseId(req, state.payment)
  const system = { collection: 'purchases', req, depth: 0, overrideAccess: true } as const
  // as the system: nobody writes purchases, they are read from Stripe
  if (known !== undefined) await req.payload.update({ ...system, id: known, data })
  // as the system: see above
  else await req.payload.create({ ...system, data: { ...data, title, workspace } })
}

const purchaseId = async (req: PayloadRequest, payment: string): Promise<string | undefined> => {
  // as the system: see above
  const { docs } = await req.payload.find({
    collection: 'purchases',
    where: { payment: { equals: payment } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}
