import type { CollectionBeforeChangeHook } from 'payload'
import { optionsOf } from '../options.ts'

/** A saved offer waits for Stripe, where there is Stripe. */
export const markPending: CollectionBeforeChangeHook = ({ data, req }) => {
  const { enabled, stripe } = optionsOf(req.payload)
  return { ...data, syncState: enabled && stripe ? 'pending' : 'off', syncError: null }
}
