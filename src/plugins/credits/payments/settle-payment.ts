import type { Payload, PayloadRequest } from 'payload'
import type Stripe from 'stripe'
import { executeInTransaction } from '#kernel/server/session.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import type { Booked } from './booked.ts'
import { bookClaims } from './book-claims.ts'
import { creditsOf } from './credits-of.ts'
import { grantPayment } from './grant-payment.ts'
import type { PaymentState } from './read/payment-state.ts'
import { readIntent } from './read/read-intent.ts'
import { readInvoice } from './read/read-invoice.ts'
import { readSession } from './read/read-session.ts'
import type { Root } from './read/roots-of.ts'
import { purchaseOf } from './sql/purchases.ts'
import { resolveDifferences } from './sql/differences.ts'
import { transfersOf } from './sql/settlements.ts'
import { inTurn } from './turn.ts'
import { writePurchase } from './records/write-purchase.ts'

export type PaymentRoot = Exclude<Root, { type: 'subscription' }>

/**
 * Makes the ledger and the purchases agree with what Stripe says of a payment now. Done as often as one likes and in any
 * order, it ends the same: credits are granted once, and taken by what was refunded or is disputed.
 */
export const settlePayment = async (payload: Payload, root: PaymentRoot): Promise<void> => {
  const stripe = stripeOf(payload)
  await inTurn({
    payload,
    payment: root.id,
    read: () => readPayment(stripe, root),
    write: (req, state, turn) => agree(req, { state, turn }),
  })
}

/** What Stripe says of a payment. */
export const readPayment = (stripe: Stripe, { type, id }: PaymentRoot): Promise<PaymentState> => {
  if (type === 'invoice') return readInvoice(stripe, id)
  return type === 'session' ? readSession(stripe, id) : readIntent(stripe, id)
}

type Agreed = { state: PaymentState; turn: number }

const agree = async (req: PayloadRequest, { state, turn }: Agreed): Promise<void> => {
  const booked = await bookedFor(req, state.payment)
  const grant = booked.find(({ verb }) => verb === 'purchase') ?? (await grantPayment(req, state))
  if (!grant) return await notePending(req, state)
  await bookClaims(req, { state, grant, booked, turn })
  await writePurchase(req, { state, workspace: grant.workspace, credits: grant.credits })
  await executeInTransaction(req, resolveDifferences({ payment: state.payment }))
}

/** A payment that takes days is seen by its buyer before it is worth anything, and when it has failed. */
const notePending = async (req: PayloadRequest, state: PaymentState): Promise<void> => {
  if (state.progress !== 'pending' && state.progress !== 'failed') return
  const worth = await creditsOf(req, state)
  if ('kind' in worth) return
  if (state.progress === 'failed' && !(await hasPurchase(req, state.payment))) return
  await writePurchase(req, { state, ...worth })
}

const hasPurchase = async (req: PayloadRequest, payment: string): Promise<boolean> =>
  (await executeInTransaction(req, purchaseOf(payment))).rows.length > 0

const bookedFor = async (req: PayloadRequest, payment: string): Promise<Booked[]> => {
  const { rows } = await executeInTransaction<Omit<Booked, 'credits'> & { credits: string }>(
    req,
    transfersOf(payment),
  )
  return rows.map((row) => ({ ...row, credits: Number(row.credits) }))
}
