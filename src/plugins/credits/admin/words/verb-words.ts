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
  dispute: { en: 'Disputed', de: 'Angefochten' },
  adjust: { en: 'Adjusted', de: 'Korrigiert' },
}

/** What has become of a reservation. */
export const stateWords: Record<string, LocalText> = {
  open: { en: 'Open', de: 'Offen' },
  capture: { en: 'Captured', de: 'Abgerechnet' },
  release: { en: 'Released', de: 'Freigegeben' },
  expire: { en: 'Expired', de: 'Verfallen' },
}

/** What two books tell differently. */
export const differenceWords: Record<string, LocalText> = {
  workspace: { en: 'No workspace known', de: 'Arbeitsbereich unbekannt' },
  pack: { en: 'Pack unknown', de: 'Paket unbekannt' },
  plan: { en: 'Plan unknown', de: 'Abo unbekannt' },
  credits: { en: 'Credits differ', de: 'Credits weichen ab' },
  amount: { en: 'Amount differs', de: 'Betrag weicht ab' },
  currency: { en: 'Currency differs', de: 'Währung weicht ab' },
  refunded: { en: 'Refunds differ', de: 'Erstattungen weichen ab' },
  disputed: { en: 'Disputes differ', de: 'Anfechtungen weichen ab' },
  unheard: { en: 'Never told by Stripe', de: 'Von Stripe nie gemeldet' },
  unknown: { en: 'Not found at Stripe', de: 'Bei Stripe nicht gefunden' },
}

/** Reasons the platform gives by itself; those of people are shown as they are. */
export const reasonWords: Record<string, LocalText> = {
  welcome: { en: 'Credits to begin with', de: 'Credits für den Anfang' },
}
