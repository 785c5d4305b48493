import type { Payload, PayloadRequest } from 'payload'
import Stripe from 'stripe'
import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { creditsTaken } from '../claims.ts'
import type { PaymentState } from '../read/payment-state.ts'
import { rootsOf } from '../read/roots-of.ts'
import { standOf } from '../records/stand-of.ts'
import { readPayment } from '../settle-payment.ts'
import {
  type Difference,
  type DifferenceKind,
  noteDifference,
  openKindsOf,
  resolveDifferences,
  resolveUnknown,
} from '../sql/differences.ts'
import { type OwnPurchase, purchaseOf } from '../sql/purchases.ts'
import { transfersOf } from '../sql/settlements.ts'
import { inTurn } from '../turn.ts'

type Asked = { stripe: Stripe; object: string; id: string }

/** Compares one payment with our purchase and ledger, and notes what differs. Resolves with how many differences it has. */
export const comparePayment = async (payload: Payload, { stripe, object, id }: Asked): Promise<number> => {
  const roots = await rootsOrGone(stripe, { object, id })
  if (roots === 'gone') {
    await execute(payload, noteDifference(await goneOf(payload, id)))
    return 1
  }
  if (roots.length > 0) await execute(payload, resolveUnknown(id))
  let found = 0
  for (const root of roots) {
    if (root.type === 'subscription') continue
    await inTurn({
      payload,
      payment: root.id,
      read: () => readPayment(stripe, root),
      write: async (req, state) => {
        found = await note(req, state)
      },
    })
  }
  return found
}

const note = async (req: PayloadRequest, state: PaymentState): Promise<number> => {
  const { payment } = state
  const differences = await differencesOf(req, state)
  const { rows: known } = await executeInTransaction<{ kind: DifferenceKind }>(req, openKindsOf(payment))
  // Why a payment was not settled says more than that it was not.
  const reasons = known.filter(({ kind }) => kind !== 'unheard')
  if (differences[0]?.kind === 'unheard' && reasons.length > 0) return reasons.length
  for (const difference of differences) await executeInTransaction(req, noteDifference(difference))
  const except = differences.map(({ kind }) => kind)
  await executeInTransaction(req, resolveDifferences({ payment, except }))
  return differences.length
}

const rootsOrGone = async (
  stripe: Stripe,
  about: { object: string; id: string },
): Promise<Awaited<ReturnType<typeof rootsOf>> | 'gone'> => {
  try {
    return await rootsOf(stripe, about)
  } catch (error) {
    const isGone =
      error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing'
    if (isGone) return 'gone'
    throw error
  }
}

/** A purchase of ours that Stripe does not know: of another account, or written by nobody we know. */
const goneOf = async (payload: Payload, id: string): Promise<Difference> => {
  const { rows } = await execute<OwnPurchase>(payload, purchaseOf(id))
  const [own] = rows
  return {
    kind: 'unknown',
    object: id,
    payment: id,
    workspace: own?.workspace ?? null,
    ours: own?.amount ?? null,
    theirs: null,
    currency: own?.currency ?? null,
  }
}

const differencesOf = async (req: PayloadRequest, state: PaymentState): Promise<Difference[]> => {
  const { rows } = await executeInTransaction<OwnPurchase>(req, purchaseOf(state.payment))
  const { rows: transfers } = await executeInTransaction<{ verb: string; credits: string }>(
    req,
    transfersOf(state.payment),
  )
  const own = rows.find(({ status }) => status !== 'pending' && status !== 'failed')
  const about = {
    object: state.payment,
    payment: state.payment,
    workspace: own?.workspace ?? state.terms.workspace ?? null,
    currency: state.currency,
  }
  const granted = sumOf(transfers.filter(({ verb }) => verb === 'purchase'))
  if (!own && granted === 0) {
    const isOwed = state.progress === 'paid' && state.amount > 0
    return isOwed ? [{ kind: 'unheard', ...about, ours: null, theirs: state.amount }] : []
  }
  const stand = standOf(state)
  const taken = sumOf(transfers.filter(({ verb }) => verb !== 'purchase'))
  const theirs = { amount: state.amount, refunded: stand.refunded, disputed: stand.disputed }
  const parts = (['amount', 'refunded', 'disputed'] as const).filter(
    (part) => own && own[part] !== theirs[part],
  )
  const owed = creditsTaken({ granted, paid: state.amount, claims: state.claims })
  return [
    ...parts.map((kind) => ({ kind, ...about, ours: own?.[kind] ?? null, theirs: theirs[kind] })),
    ...(taken === owed ? [] : [{ kind: 'credits' as const, ...about, ours: taken, theirs: owed }]),
  ]
}

const sumOf = (transfers: readonly { credits: string }[]): number =>
  transfers.reduce((sum, { credits }) => sum + Number(credits), 0)
