import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { amountOf } from '../claims.ts'
import type { PaymentState } from '../read/payment-state.ts'
import { type PlanOfPrice, planOfPrice } from './plan-of-price.ts'

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
  const { payload } = req
  const { terms, links } = state
  const known = await existing(req, { ...terms, plan: (await planOf(req, state))?.id, workspace })
  if (!known.workspace) return
  const offer = await offerOf(req, known)
  const data = {
    payment: state.payment,
    title: offer?.title ?? null,
    kind: state.kind,
    credits,
    amount: state.amount,
    currency: state.currency,
    ...standOf(state),
    paidAt: new Date(state.paidAt * 1000).toISOString(),
    buyer: known.buyer,
    pack: known.pack,
    plan: known.plan,
    receiptUrl: state.receiptUrl,
    invoiceUrl: state.invoiceUrl,
    customer: state.customer,
    checkoutSession: links.session ?? null,
    charge: links.charge ?? null,
    invoice: links.invoice ?? null,
    subscription: links.subscription ?? null,
  }
  // as the system: nobody writes purchases, they are read from Stripe
  const system = { req, depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({
    collection: 'purchases',
    where: { payment: { equals: state.payment } },
    limit: 1,
    pagination: false,
    ...system, // as the system: see above
  })
  const [before] = docs
  if (!before) {
    await payload.create({ collection: 'purchases', data: { ...data, workspace }, ...system }) // as the system: see above
    return
  }
  const { title: _, ...changed } = data
  await payload.update({ collection: 'purchases', id: before.id, data: changed, ...system }) // as the system: see above
}

/** How a payment stands, with what of it is not with us. */
export const standOf = ({
  progress,
  amount,
  claims,
}: Pick<PaymentState, 'progress' | 'amount' | 'claims'>): {
  status: string
  refunded: number
  disputed: number
} => {
  const held = claims.filter(({ isHeld }) => isHeld)
  const refunded = amountOf(held.filter(({ verb }) => verb === 'refund'))
  const disputed = amountOf(held.filter(({ verb }) => verb === 'dispute'))
  if (progress !== 'paid') return { status: progress === 'failed' ? 'failed' : 'pending', refunded, disputed }
  if (disputed > 0) return { status: 'disputed', refunded, disputed }
  if (refunded === 0) return { status: 'paid', refunded, disputed }
  return { status: refunded >= amount ? 'refunded' : 'partly-refunded', refunded, disputed }
}

type Named = Partial<Record<'workspace' | 'buyer' | 'pack' | 'plan', string | undefined>>
type Known = Record<'workspace' | 'buyer' | 'pack' | 'plan', string | null>

/** Those of some records that still exist. */
const existing = async (req: PayloadRequest, named: Named): Promise<Known> => {
  const { rows } = await executeInTransaction<Known>(
    req,
    sql`select
      (select id from workspaces where id = ${named.workspace ?? null}::uuid) as workspace,
      (select id from users where id = ${named.buyer ?? null}::uuid) as buyer,
      (select id from credit_packs where id = ${named.pack ?? null}::uuid) as pack,
      (select id from credit_plans where id = ${named.plan ?? null}::uuid) as plan`,
  )
  return rows[0] ?? { workspace: null, buyer: null, pack: null, plan: null }
}

/** The plan an invoice bills; after a change within a period the one that was changed to. */
const planOf = async (req: PayloadRequest, { lines }: PaymentState): Promise<PlanOfPrice | undefined> => {
  const line = lines.findLast(({ amount }) => amount > 0)
  return line && planOfPrice(req, line)
}

const offerOf = async (
  req: PayloadRequest,
  { pack, plan }: Known,
): Promise<{ title?: string | null } | undefined> => {
  // as the system: the title of what was bought, for who bought it
  const system = { req, depth: 0, overrideAccess: true } as const
  if (pack !== null) return req.payload.findByID({ collection: 'credit-packs', id: pack, ...system }) // as the system: see above
  if (plan !== null) return req.payload.findByID({ collection: 'credit-plans', id: plan, ...system }) // as the system: see above
  return undefined
}
