import type { LocalText } from '#kernel/local-text.ts'

/** What a transfer did, in a word. */
export const verbWords: Record<string, LocalText> = {
  grant: { en: 'Granted', de: 'Zugeteilt' },
  purchase: { en: 'Bought', de: 'Gekauft' },
  reserve: { en: 'Set aside', de: 'Reserviert' },
  capture: { en: 'Spent', de: 'Ausgegeben' },
  release: { en: 'Given back', de: 'Zurückgegeben' },
  expire: { en: 'Expired', de: 'Verfallen' },
  refund: { en: 'Refunded', de: 'Erstattet' },
  dispute: { en: 'Disputed', de: 'Beanstandet' },
  adjust: { en: 'Adjusted', de: 'Korrigiert' },
}

/** What has become of a reservation. */
export const stateWords: Record<string, LocalText> = {
  open: { en: 'Open', de: 'Offen' },
  capture: { en: 'Captured', de: 'Abgerechnet' },
  release: { en: 'Released', de: 'Freigegeben' },
  expire: { en: 'Expired', de: 'Verfallen' },
}
