import type { PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import type { User } from '../records.ts'

export type Person = User

/** Who asks. @throws Fault `auth.required` (401) when nobody is signed in. */
export const signedIn = (req: PayloadRequest): Person => {
  if (req.user) return req.user
  throw new Fault('Sign in first.', { code: 'auth.required', status: 401 })
}
