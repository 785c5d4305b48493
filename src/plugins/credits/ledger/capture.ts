import type { PayloadRequest } from 'payload'
import { assertCredits } from './assert-credits.ts'
import { type Resolved, resolve } from './resolve.ts'

export type Capture = { reservation: number; used: number; details?: Record<string, unknown> | undefined }

/** Pays what a job used, at most what was set aside; the rest returns. A reservation is resolved once. */
export const capture = async (
  req: PayloadRequest,
  { reservation, used, details }: Capture,
): Promise<Resolved> => {
  assertCredits('capture', used, 0)
  return resolve(req, { reservation, verb: 'capture', used, details })
}
