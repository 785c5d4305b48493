import type { Payload, PayloadRequest } from 'payload'
import type { JobWork, QuoteLine } from '#jobs/index.ts'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'
import type { Prices } from '../prices/prices.ts'

/** What the keys of reservations for jobs begin with. */
export const JOB_KEY = 'job:'

/** What a reservation remembers of the job it was made for. */
export type ReservedFor = {
  task: string
  work: JobWork
  lines: QuoteLine[]
  /** The prices it was made by, as far as they concern the job: what is paid in the end is reckoned by them. */
  prices: Prices
  /** Id of the design the job works on, or is for. */
  design?: string
}

/** One time credits were set aside for a job, and what became of them. */
export type JobReservation = {
  id: number
  workspace: string
  amount: number
  job: string
  member: string | null
  for: ReservedFor
  /** What was paid of it; null while it is not settled. */
  used: number | null
  verb: 'capture' | 'release' | 'expire' | null
}

type Row = Omit<JobReservation, 'id' | 'amount' | 'used'> & {
  id: string
  amount: string
  used: string | null
}

const ofJob = (job: string) => sql`
  select r.id::text, r.workspace, r.amount::text, r.job, r.member, t.details as "for", s.used::text, s.verb
  from ledger.reservations r
  join ledger.transfers t on t.id = r.transfer
  left join ledger.resolutions s on s.reservation = r.id
  where r.job = ${job}::uuid order by r.id`

const read = (rows: readonly Row[]): JobReservation[] =>
  rows.map(({ id, amount, used, ...row }) => ({
    ...row,
    id: Number(id),
    amount: Number(amount),
    used: used === null ? null : Number(used),
  }))

/** All reservations of a job in order, as the transaction sees them: one for every time it was queued. */
export const reservationsOf = async (req: PayloadRequest, job: string): Promise<JobReservation[]> =>
  read((await executeInTransaction<Row>(req, ofJob(job))).rows)

/** The same, for who only reads. */
export const readReservations = async (payload: Payload, job: string): Promise<JobReservation[]> =>
  read((await execute<Row>(payload, ofJob(job))).rows)

/** What a job has paid so far. */
export const paidOf = (reservations: readonly JobReservation[]): number =>
  reservations.reduce((sum, { used }) => sum + (used ?? 0), 0)
