import type { PayloadRequest } from 'payload'
import type { FinalStatus, JobUsage } from '#jobs/index.ts'
import { noteLowBalance } from '../low-balance/note-low-balance.ts'
import { paidOf, reservationsOf } from './reservations-of.ts'
import { settleReservation } from './settle-reservation.ts'

type Ended = { jobId: string; status: FinalStatus; usage: JobUsage | null }

/** Settles what is set aside for a job that has ended, in a transaction that holds the job's row. */
export const settleJob = async (req: PayloadRequest, { jobId, status, usage }: Ended): Promise<void> => {
  const reservations = await reservationsOf(req, jobId)
  for (const reservation of reservations) {
    if (reservation.used !== null) continue
    const { isNew, used } = await settleReservation(req, {
      reservation,
      status,
      usage,
      paid: paidOf(reservations),
    })
    if (isNew && used > 0) await noteLowBalance(req, { workspace: reservation.workspace, spent: used })
  }
}
