import { createHash, randomBytes } from 'node:crypto'

/** What a link is for. An invitation's mailed link proves the address it went to; one that was copied does not. */
export type TokenPurpose = 'password-reset' | 'verify-email' | 'invitation' | 'invitation-link'

/** A token as it was kept: whom or what it is about, and the address it belongs to. */
export type TokenRecord = { purpose: TokenPurpose; subject: string; email: string }

export const newToken = (): string => randomBytes(32).toString('base64url')

/** Tokens are kept as hashes alone, so that a copy of the database opens no account. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
