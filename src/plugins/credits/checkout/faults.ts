import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault, type FaultOptions } from '#kernel/server/fault.ts'
import { languageOf } from '../language-of.ts'

type Said = { en: string; de: string }

const inWords = (req: PayloadRequest, message: Said, options: FaultOptions): Fault =>
  new Fault(localText(message, languageOf(req)), options)

/** `payments.off` (503): Stripe is not set up. */
export const paymentsOff = (req: PayloadRequest): Fault =>
  inWords(
    req,
    {
      en: 'Nothing can be bought here: payments are not set up.',
      de: 'Hier kann nichts gekauft werden: Zahlungen sind nicht eingerichtet.',
    },
    { code: 'payments.off', status: 503, internal: 'STRIPE_SECRET_KEY is not set' },
  )

/** `payments.not-owner` (403): members who own nothing do not buy. */
export const notOwner = (req: PayloadRequest): Fault =>
  inWords(
    req,
    {
      en: 'Only owners of this workspace can pay for it. Ask one of them.',
      de: 'Nur die Leitung dieses Arbeitsbereichs kann für ihn bezahlen. Bitten Sie sie darum.',
    },
    { code: 'payments.not-owner', status: 403 },
  )

/** `payments.not-offered` (404): there is no such pack or plan, or it is not on sale. */
export const notOffered = (req: PayloadRequest): Fault =>
  inWords(
    req,
    {
      en: 'This is not on offer any more. Choose something else.',
      de: 'Das wird nicht mehr angeboten. Wählen Sie etwas anderes.',
    },
    { code: 'payments.not-offered', status: 404 },
  )

/** `payments.currency` (409): it is not sold in this currency. */
export const notInCurrency = (req: PayloadRequest, currencies: readonly string[]): Fault =>
  inWords(
    req,
    {
      en: `This is not sold in that currency. It is sold in: ${currencies.join(', ').toUpperCase()}.`,
      de: `Das gibt es nicht in dieser Währung, sondern in: ${currencies.join(', ').toUpperCase()}.`,
    },
    { code: 'payments.currency', status: 409, details: { currencies } },
  )

/** `payments.currency` (409): Stripe bills this workspace in another currency. */
export const boundTo = (req: PayloadRequest, currency: string): Fault =>
  inWords(
    req,
    {
      en: `Plans of this workspace are paid in ${currency.toUpperCase()}, as its first one was. Choose that currency.`,
      de: `Abos dieses Arbeitsbereichs werden in ${currency.toUpperCase()} bezahlt, wie das erste. Wählen Sie diese Währung.`,
    },
    { code: 'payments.currency', status: 409, details: { currencies: [currency] } },
  )

/** `payments.subscribed` (409): a workspace has one plan at a time. */
export const alreadySubscribed = (req: PayloadRequest): Fault =>
  inWords(
    req,
    {
      en: 'This workspace has a plan already. Change or end it under “Manage plan and cards” on the billing page.',
      de: 'Dieser Arbeitsbereich hat schon ein Abo. Ändern oder kündigen Sie es auf der Abrechnungsseite unter „Abo und Karten verwalten“.',
    },
    { code: 'payments.subscribed', status: 409 },
  )

/** `payments.nothing-bought` (409): Stripe does not know the workspace yet. */
export const nothingBought = (req: PayloadRequest): Fault =>
  inWords(
    req,
    {
      en: 'Nothing has been bought for this workspace yet, so there is nothing to manage.',
      de: 'Für diesen Arbeitsbereich wurde noch nichts gekauft, es gibt also nichts zu verwalten.',
    },
    { code: 'payments.nothing-bought', status: 409 },
  )
