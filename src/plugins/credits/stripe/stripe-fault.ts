import Stripe from 'stripe'
import { Fault } from '#kernel/server/fault.ts'

const words = {
  unreachable: {
    en: 'The payment service does not answer. Nothing was charged; try again in a minute.',
    de: 'Der Zahlungsdienst antwortet nicht. Es wurde nichts abgebucht; versuchen Sie es in einer Minute noch einmal.',
  },
  busy: {
    en: 'The payment service is busy. Nothing was charged; try again in a minute.',
    de: 'Der Zahlungsdienst ist ausgelastet. Es wurde nichts abgebucht; versuchen Sie es in einer Minute noch einmal.',
  },
  refused: {
    en: 'The payment service did not accept this. Nothing was charged; tell whoever runs this site.',
    de: 'Der Zahlungsdienst hat das nicht angenommen. Es wurde nichts abgebucht; sagen Sie es denen, die diese Seite betreiben.',
  },
} as const

type Language = 'en' | 'de'
type Failed = { language: Language; internal: string; cause: unknown }

/**
 * A failure of Stripe as one of ours: 503 where trying again helps, 502 where Stripe refuses what we ask. A Fault stays
 * what it is; what Stripe said goes to the log, never to the person.
 */
export const stripeFault = (error: unknown, language: Language = 'en'): Fault => {
  if (error instanceof Fault) return error
  const failed = { language, internal: said(error), cause: error }
  const { errors } = Stripe
  if (error instanceof errors.StripeRateLimitError) return away('busy', failed)
  if (error instanceof errors.StripeConnectionError || error instanceof errors.StripeAPIError) {
    return away('unreachable', failed)
  }
  const isKey =
    error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError
  return refused(isKey ? 'payments.key-refused' : 'payments.refused', failed)
}

const said = (error: unknown): string => {
  if (!(error instanceof Stripe.errors.StripeError))
    return error instanceof Error ? error.message : String(error)
  const { message, code, statusCode, requestId } = error
  return [message, code, statusCode, requestId].filter(Boolean).join(' · ')
}

const away = (code: 'unreachable' | 'busy', { language, ...failed }: Failed): Fault =>
  new Fault(words[code][language], { code: `payments.${code}`, status: 503, retryable: true, ...failed })

const refused = (code: string, { language, ...failed }: Failed): Fault =>
  new Fault(words.refused[language], { code, status: 502, ...failed })
