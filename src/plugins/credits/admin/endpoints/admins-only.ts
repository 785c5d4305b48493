import type { PayloadRequest } from 'payload'
import { isContentAdmin, isPlatformAdmin } from '#access/platform-role.ts'
import { Fault } from '#kernel/server/fault.ts'

/**
 * Lets content admins and platform admins pass.
 *
 * @throws Fault `auth.required` (401), `credits.admins-only` (403).
 */
export const assertReads = ({ user }: PayloadRequest): void => {
  if (isContentAdmin(user)) return
  throw user
    ? new Fault('Only content admins see the credits of everybody.', {
        code: 'credits.admins-only',
        status: 403,
      })
    : signIn()
}

/**
 * Lets platform admins pass, and hands back who it is.
 *
 * @throws as above.
 */
export const assertWrites = ({ user }: PayloadRequest): string => {
  if (user && isPlatformAdmin(user)) return String(user.id)
  throw user
    ? new Fault('Only platform admins grant and adjust credits.', {
        code: 'credits.admins-only',
        status: 403,
      })
    : signIn()
}

const signIn = () => new Fault('Sign in first.', { code: 'auth.required', status: 401 })
