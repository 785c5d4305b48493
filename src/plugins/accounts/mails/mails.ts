import { z } from 'zod'
import { defineMail } from '#plugins/mail/index.ts'

const locale = z.enum(['en', 'de'])
const userId = z.uuid()

/** The way back in for somebody who forgot the password. Whether there is such an account is looked up in the worker. */
export const passwordResetMail = defineMail({
  name: 'accounts.password-reset',
  schema: z.object({ email: z.string() }),
  compose: () => import('./password-reset.handler.ts'),
})

/** Tells the owner of an account that its password is another one now. */
export const passwordChangedMail = defineMail({
  name: 'accounts.password-changed',
  schema: z.object({ userId }),
  compose: () => import('./password-changed.handler.ts'),
})

/** Asks the owner of a new account to show that the address is theirs. */
export const verifyEmailMail = defineMail({
  name: 'accounts.verify-email',
  schema: z.object({ userId }),
  compose: () => import('./verify-email.handler.ts'),
})

/** Tells the owner of an account that somebody signed up with its address. */
export const addressTakenMail = defineMail({
  name: 'accounts.address-taken',
  schema: z.object({ email: z.string() }),
  compose: () => import('./address-taken.handler.ts'),
})

/** Asks somebody into a workspace. */
export const invitationMail = defineMail({
  name: 'accounts.invitation',
  schema: z.object({ invitationId: z.uuid(), locale }),
  compose: () => import('./invitation.handler.ts'),
})

export const accountMails = [
  passwordResetMail,
  passwordChangedMail,
  verifyEmailMail,
  addressTakenMail,
  invitationMail,
]
