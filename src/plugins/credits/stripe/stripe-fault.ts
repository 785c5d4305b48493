import Stripe from 'stripe'
import { Fault } from '#kernel/server/fault.ts'

/**
 * A failure of Stripe as one of ours: 503 where trying again helps, 502 where Stripe refuses what we ask. A Fault stays
 * what it is; what Stripe said goes to the log, never to the person.
 */
export const stripeFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error
  if (!(error instanceof Stripe.errors.StripeError)) return unexpected(error)
  const internal = said(error)
  if (error instanceof Stripe.errors.StripeConnectionError) return unreachable(internal, error)
  if (error instanceof Stripe.errors.StripeRateLimitError) return busy(internal, error)
  if (error instanceof Stripe.errors.StripeAPIError) return unreachable(internal, error)
  if (
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError
  ) {
    return refused('payments.key-refused', internal, error)
  }
  return refused('payments.refused', internal, error)
}

const said = ({ message, code, statusCode, requestId }: Stripe.errors.StripeError): string =>
  [message, code, statusCode, requestId].filter(Boolean).join(' · ')

const unreachable = (internal: string, cause: unknown): Fault =>
  new Fault('The payment service does not answer. Nothing was charged; try again in a minute.', {
    code: 'payments.unreachable',
    status: 503,
    internal,
    cause,
    retryable: true,
  })

const busy = (internal: string, cause: unknown): Fault =>
  new Fault('The payment service is busy. Nothing was charged; try again in a minute.', {
    code: 'payments.busy',
    status: 503,
    internal,
    cause,
    retryable: true,
  })

const refused = (code: string, internal: string, cause: unknown): Fault =>
  new Fault('The payment service did not accept this. Nothing was charged; tell whoever runs this site.', {
    code,
    status: 502,
    internal,
    cause,
  })

const unexpected = (cause: unknown): Fault =>
  new Fault('The payment could not be started. Nothing was charged; try again in a minute.', {
    code: 'payments.failed',
    status: 502,
    internal: cause instanceof Error ? cause.message : String(cause),
    cause,
    retryable: true,
  })
