import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { carries } from './terms-metadata.ts'

/** A page that closes within the quarter of an hour is not handed out again. */
const LEAST_SECONDS = 15 * 60
const LOOKED_AT = 30

type Asked = {
  customer: string
  terms: Record<string, string>
  language: string
  isPlan: boolean
}

/**
 * The page that is open for the same order of the same person. Pages for other plans are closed, so that nobody pays
 * for two in two windows.
 *
 * @returns its address, and the id of the newest page of the customer.
 */
export const openSessionFor = async (
  stripe: Stripe,
  { customer, terms, language, isPlan }: Asked,
): Promise<{ open: string | undefined; latest: string | undefined }> => {
  const { data } = await stripe.checkout.sessions.list({ customer, limit: LOOKED_AT })
  const soon = Math.floor(Date.now() / 1000) + LEAST_SECONDS
  const same = data.find(
    ({ status, url, expires_at, locale, metadata }) =>
      status === 'open' &&
      url !== null &&
      expires_at > soon &&
      locale === language &&
      carries(metadata, terms),
  )
  const others = data.filter(
    ({ id, mode, status }) => isPlan && mode === 'subscription' && status === 'open' && id !== same?.id,
  )
  for (const { id } of others) await expire(stripe, id)
  return { open: same?.url ?? undefined, latest: data[0]?.id }
}

/** One that was paid or closed in this very moment is closed as well. */
const expire = async (stripe: Stripe, id: string): Promise<void> => {
  await stripe.checkout.sessions.expire(id).catch(() => undefined)
}

/**
 * The idempotency key of the page after the newest one: two clicks at once see the same newest page and open one, and
 * the next purchase is another. A clock would part a double click now and then.
 */
export const keyAfter = (latest: string | undefined, asked: object): string =>
  `platen:${createHash('sha256')
    .update(JSON.stringify([latest ?? null, asked]))
    .digest('base64url')}`
