const en = {
  paid: 'Paid',
  pending: 'Under way',
  failed: 'Failed',
  refunded: 'Refunded',
  'partly-refunded': 'Partly refunded',
  disputed: 'Disputed',
  active: 'Active',
  trialing: 'On trial',
  past_due: 'Payment is late',
  unpaid: 'Unpaid',
  canceled: 'Ended',
  incomplete: 'First payment is missing',
  incomplete_expired: 'Never began',
  paused: 'Paused',
}

const de: typeof en = {
  paid: 'Bezahlt',
  pending: 'Unterwegs',
  failed: 'Fehlgeschlagen',
  refunded: 'Erstattet',
  'partly-refunded': 'Teilweise erstattet',
  disputed: 'Angefochten',
  active: 'Aktiv',
  trialing: 'Auf Probe',
  past_due: 'Zahlung überfällig',
  unpaid: 'Unbezahlt',
  canceled: 'Beendet',
  incomplete: 'Erste Zahlung fehlt',
  incomplete_expired: 'Nie begonnen',
  paused: 'Pausiert',
}

/** How a purchase or subscription stands, in words; what is not known stays as Stripe calls it. */
export const statusWord = (status: unknown, language: string): string => {
  const words: Record<string, string> = language === 'de' ? de : en
  return typeof status === 'string' ? (words[status] ?? status) : ''
}

/** What the panel says about what was bought. */
export const boughtWords = (language: string) =>
  language === 'de'
    ? {
        paid: 'Bezahlt',
        refunded: 'Erstattet',
        disputed: 'Angefochten',
        credits: 'Credits',
        monthly: 'Credits im Monat',
        price: 'Preis im Monat',
        status: 'Stand',
        at: 'Am',
        renews: 'Verlängert sich am',
        ends: 'Endet am',
        ended: 'Beendet am',
        papers: 'Belege',
        receipt: 'Beleg',
        invoice: 'Rechnung',
        stripe: 'Bei Stripe ansehen',
      }
    : {
        paid: 'Paid',
        refunded: 'Refunded',
        disputed: 'Disputed',
        credits: 'Credits',
        monthly: 'Credits a month',
        price: 'Price a month',
        status: 'Status',
        at: 'On',
        renews: 'Renews on',
        ends: 'Ends on',
        ended: 'Ended on',
        papers: 'Papers',
        receipt: 'Receipt',
        invoice: 'Invoice',
        stripe: 'See it at Stripe',
      }
