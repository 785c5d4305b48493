import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import { sendMail } from '#plugins/mail/index.ts'
import { purchase } from '../ledger/purchase.ts'
import { creditsOf } from './credits-of.ts'
import { receiptMail } from './mails/receipt.ts'
import type { PaymentState } from './read/payment-state.ts'
import type { Booked } from './booked.ts'
import { noteDifference, resolveDifferences } from './sql/differences.ts'

/**
 * Gives a paid payment's credits, and queues the receipt with them. Undefined while it is not paid, and when it does
 * not fit what we know: that is noted as a difference and nothing is guessed.
 */
export const grantPayment = async (req: PayloadRequest, state: PaymentState): Promise<Booked | undefined> => {
  if (state.progress !== 'paid') return undefined
  const found = await creditsOf(req, state)
  if ('kind' in found) {
    await executeInTransaction(req, noteDifference(found))
    await executeInTransaction(req, resolveDifferences({ payment: state.payment, except: [found.kind] }))
    return undefined
  }
  const { workspace, credits, title } = found
  const key = `purchase:${state.payment}`
  const granted = { key, verb: 'purchase', workspace, credits }
  if (credits === 0) return granted
  const { pack, plan, buyer } = state.terms
  const { isNew } = await purchase(req, {
    workspace,
    amount: credits,
    key,
    payment: state.payment,
    actor: buyer,
    details: { kind: state.kind, pack, plan, title, amount: state.amount, currency: state.currency },
  })
  if (!isNew) return granted
  const input = {
    workspace,
    buyer,
    isPlan: state.kind === 'plan',
    title,
    credits,
    amount: state.amount,
    currency: state.currency,
    link: state.invoiceUrl ?? state.receiptUrl,
  }
  await sendMail({ req, mail: receiptMail, input, key: state.payment })
  return granted
}
