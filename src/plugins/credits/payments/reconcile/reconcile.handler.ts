import type { Payload } from 'payload'
import type Stripe from 'stripe'
import type { ChoreRun } from '#jobs/index.ts'
import { execute } from '#kernel/server/session.ts'
import { optionsOf } from '../../options.ts'
import { politely } from '../../stripe/politely.ts'
import { stripeOf } from '../../stripe/stripe-client.ts'
import { openDifferences } from '../sql/differences.ts'
import { forgetEvents } from '../sql/inbox.ts'
import { type OwnPurchase, purchasesOfCharges, purchasesPaid, recordDay } from '../sql/purchases.ts'
import { type TouchedCharge, readDay } from './read-day.ts'
import { comparePayment } from './compare-payment.ts'

const DAY_MS = 86_400_000
/** Longer than Stripe sends an event again by itself, or lets anybody do so by hand. */
const INBOX_DAYS = 90

export default async function reconcile({
  payload,
  input,
  signal,
  log,
}: ChoreRun<{ days: number }>): Promise<void> {
  if (!optionsOf(payload).stripe) return
  // First, so that the inbox does not grow while Stripe is away.
  await execute(payload, forgetEvents(INBOX_DAYS))
  const stripe = stripeOf(payload)
  const compared = new Map<string, number>()
  const compare = async (about: { object: string; id: string }): Promise<number> => {
    signal.throwIfAborted()
    const known = compared.get(about.id)
    const found = known ?? (await politely(signal, () => comparePayment(payload, { stripe, ...about })))
    compared.set(about.id, found)
    return found
  }
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
  let differences = 0
  for (let back = input.days; back >= 0; back--) {
    const day = new Date(today - back * DAY_MS)
    const { transactions, doubtful } = await politely(signal, () => look(payload, { stripe, day }))
    let found = 0
    for (const about of doubtful) found += await compare(about)
    await execute(payload, recordDay({ day, transactions, differences: found }))
    differences += found
  }
  const { rows: open } = await execute<{ payment: string }>(payload, openDifferences)
  for (const { payment } of open) await compare({ object: objectOf(payment), id: payment })
  log.info({ days: input.days, differences }, 'Purchases were compared with Stripe.')
}

type Looked = { stripe: Stripe; day: Date }
type Doubtful = { object: string; id: string }

/** What of a day has to be looked at closely: what does not agree at first sight, seen from either side. */
const look = async (
  payload: Payload,
  { stripe, day }: Looked,
): Promise<{ transactions: number; doubtful: Doubtful[] }> => {
  const { transactions, charges } = await readDay(stripe, day)
  const ids = [...charges.keys()]
  const { rows: ours } = await execute<OwnPurchase>(payload, purchasesOfCharges(ids))
  const byCharge = new Map(ours.map((own) => [own.charge, own]))
  const { rows: paid } = await execute<OwnPurchase>(payload, purchasesPaid(day))
  return {
    transactions,
    doubtful: [
      ...ids
        .filter((id) => !agrees(byCharge.get(id), charges.get(id)))
        .map((id) => ({ object: 'charge', id })),
      ...paid
        .filter(({ charge }) => charge === null || !charges.has(charge))
        .map(({ payment }) => ({ object: objectOf(payment), id: payment })),
    ],
  }
}

const agrees = (own: OwnPurchase | undefined, theirs: TouchedCharge | undefined): boolean =>
  own !== undefined &&
  theirs !== undefined &&
  !theirs.isDisputed &&
  own.disputed === 0 &&
  own.currency === theirs.currency &&
  own.amount === theirs.amount &&
  own.refunded === theirs.refunded

/** What an id is an id of, by how it begins. */
const objectOf = (id: string): string => kinds[id.split('_', 1)[0] ?? ''] ?? ''

const kinds: Record<string, string> = {
  pi: 'payment_intent',
  in: 'invoice',
  cs: 'checkout.session',
  ch: 'charge',
  py: 'charge',
  re: 'refund',
  pyr: 'refund',
  dp: 'dispute',
  du: 'dispute',
}
