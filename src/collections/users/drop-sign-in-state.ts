import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload's sign-in keeps on an account. Its own operations write past this hook. */
const signInState = [
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'loginAttempts',
  'lockUntil',
  '_verified',
  '_verificationToken',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
]

/** Drops what nobody may write of an account, whoever asks: Payload lets a new account bring sessions of its own. */
export const dropSignInState: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return args
  const kept = Object.entries(data).filter(([field]) => !signInState.includes(field))
  return { ...args, data: Object.fromEntries(kept) }
}
