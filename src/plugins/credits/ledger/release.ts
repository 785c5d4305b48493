import type { PayloadRequest } from 'payload'
import { type Resolved, resolve } from './resolve.ts'

export type Release = { reservation: number; details?: Record<string, unknown> | undefined }

/** Gives back all that was set aside: the job did nothing that is paid for. A reservation is resolved once. */
export const release = (req: PayloadRequest, { reservation, details }: Release): Promise<Resolved> =>
  resolve(req, { reservation, verb: 'release', used: 0, details })
