import type { PayloadRequest } from 'payload'
import { type Resolved, resolve } from './resolve.ts'
import type { Release } from './release.ts'

/**
 * Gives back what nobody settled. That its time is over, and its job too, is for the caller to know. A reservation is
 * resolved once.
 */
export const expire = (req: PayloadRequest, { reservation, details }: Release): Promise<Resolved> =>
  resolve(req, { reservation, verb: 'expire', used: 0, details })
