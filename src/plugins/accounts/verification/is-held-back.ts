import type { Payload } from 'payload'
import { canSendMail } from '#plugins/mail/index.ts'

/**
 * True for an account that has yet to confirm its address: it works for itself, but nothing goes to others in its name.
 * Where no mail can be sent nobody can confirm, so nobody is held back.
 */
export const isHeldBack = (payload: Payload, user: { emailVerifiedAt?: string | null }): boolean =>
  canSendMail(payload) && !user.emailVerifiedAt
