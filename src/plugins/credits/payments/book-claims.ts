import type { PayloadRequest } from 'payload'
import { sendMail } from '#plugins/mail/index.ts'
import { dispute } from '../ledger/dispute.ts'
import { refund } from '../ledger/refund.ts'
import { bookingsFor } from './claims.ts'
import { refundMail } from './mails/refund.ts'
import type { PaymentState } from './read/payment-state.ts'
import type { Booked } from './booked.ts'

type Asked = {
  state: PaymentState
  /** The transfer that gave the credits. */
  grant: Booked
  /** Every transfer of the payment. */
  booked: readonly Booked[]
  turn: number
}

/** Takes or gives back what follows from refunds and disputes, and tells the buyer of refunds. */
export const bookClaims = async (
  req: PayloadRequest,
  { state, grant, booked, turn }: Asked,
): Promise<void> => {
  const { payment, claims, amount: paid } = state
  const { workspace, credits: granted } = grant
  const taken = new Map(booked.flatMap(({ key, verb, credits }) => (isClaim(verb) ? [[key, credits]] : [])))
  for (const booking of bookingsFor({ payment, granted, paid, claims, booked: taken, turn })) {
    const move = booking.verb === 'refund' ? refund : dispute
    const details = { claim: booking.claim }
    await move(req, { workspace, amount: booking.credits, key: booking.key, payment, details })
    const claim = claims.find(({ id }) => id === booking.claim)
    if (booking.verb === 'refund' && booking.credits > 0 && claim) {
      const input = {
        workspace,
        buyer: state.terms.buyer,
        credits: booking.credits,
        amount: claim.amount,
        currency: state.currency,
        link: state.receiptUrl ?? state.invoiceUrl,
      }
      await sendMail({ req, mail: refundMail, input, key: claim.id })
    }
  }
}

const isClaim = (verb: string): boolean => verb === 'refund' || verb === 'dispute'
