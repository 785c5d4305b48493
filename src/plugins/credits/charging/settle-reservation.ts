import type { PayloadRequest } from 'payload'
import type { FinalStatus, JobUsage } from '#jobs/index.ts'
import { capture } from '../ledger/capture.ts'
import { release } from '../ledger/release.ts'
import type { Resolved } from '../ledger/resolve.ts'
import { optionsOf } from '../options.ts'
import { priceOf } from '../prices/price-of.ts'
import { captureDetails } from './capture-details.ts'
import type { JobReservation } from './reservations-of.ts'

type Ended = {
  reservation: JobReservation
  status: FinalStatus
  /** What was noted of the job in all its attempts. */
  usage: JobUsage | null
  /** What the job has paid of earlier reservations. */
  paid: number
}

/**
 * Pays a job that has ended: what it did when it succeeded, what was finished when it was cancelled, nothing when it
 * failed. Never more than was set aside; the rest returns.
 */
export const settleReservation = async (req: PayloadRequest, ended: Ended): Promise<Resolved> => {
  const { reservation, usage } = ended
  const used = dueOf(req, ended)
  if (used === 0) return release(req, { reservation: reservation.id })
  return capture(req, { reservation: reservation.id, used, details: captureDetails(reservation.for, usage) })
}

const dueOf = ({ payload }: PayloadRequest, { reservation, status, usage, paid }: Ended): number => {
  if (!optionsOf(payload).enabled || status === 'failed') return 0
  // Who notes nothing did what was asked for, or nothing.
  if (!usage) return status === 'succeeded' ? reservation.amount : 0
  const { credits } = priceOf([usage.work], reservation.for.prices)
  return Math.min(Math.max(0, credits - paid), reservation.amount)
}
