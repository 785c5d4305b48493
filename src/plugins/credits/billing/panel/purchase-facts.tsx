'use client'
import { Away, BoughtFacts } from './facts.tsx'
import { useBought } from './use-bought.ts'
import { statusWord } from './words.ts'

const dashboard = (payment: string): string =>
  `https://dashboard.stripe.com/${payment.startsWith('in_') ? 'invoices' : 'payments'}/${encodeURIComponent(payment)}`

/** A payment at a glance, with its papers. */
export const PurchaseFacts = () => {
  const { words, language, valueOf, textOf, moneyOf, numberOf, dateOf } = useBought()
  const [receipt, invoice, payment] = [textOf('receiptUrl'), textOf('invoiceUrl'), textOf('payment')]
  const papers = (
    <>
      {receipt ? <Away href={receipt}>{words.receipt}</Away> : null}
      {invoice ? <Away href={invoice}>{words.invoice}</Away> : null}
      {payment ? <Away href={dashboard(payment)}>{words.stripe}</Away> : null}
    </>
  )
  return (
    <BoughtFacts
      facts={[
        [words.paid, moneyOf('amount')],
        [words.credits, numberOf('credits')],
        [words.status, statusWord(valueOf('status'), language)],
        [words.at, dateOf('paidAt', true) ?? '–'],
        valueOf('refunded') ? [words.refunded, moneyOf('refunded')] : undefined,
        valueOf('disputed') ? [words.disputed, moneyOf('disputed')] : undefined,
        [words.papers, papers],
      ]}
    />
  )
}
