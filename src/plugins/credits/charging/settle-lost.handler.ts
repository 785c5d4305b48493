import type { Payload } from 'payload'
import { type ChoreRun, type FinalStatus, isFinal, type JobStatus, type JobUsage } from '#jobs/index.ts'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { expire } from '../ledger/expire.ts'
import { release } from '../ledger/release.ts'
import { optionsOf } from '../options.ts'
import { JOB_KEY } from './reservations-of.ts'
import { settleJob } from './settle-job.ts'

// More than one run leaves behind; the next minute does the rest.
const atOnce = 1000

/** Every end of a job settles it; what is left here was undone there, or the job was deleted. */
export default async function settleLost({ payload, signal, log }: ChoreRun): Promise<void> {
  const isOff = !optionsOf(payload).enabled
  const { rows } = await execute<Lost>(payload, lost(isOff))
  let settled = 0
  for (const { job, reservations } of rows) {
    signal.throwIfAborted()
    try {
      await settle(payload, { job, reservations })
      settled += 1
    } catch (failure) {
      log.error({ err: failure, job }, 'What is set aside for the job could not be settled.')
    }
  }
  if (settled > 0) log.warn(`Settled ${settled} jobs that had ended with credits set aside.`)
}

const final: readonly FinalStatus[] = ['succeeded', 'failed', 'cancelled']

type Lost = { job: string; reservations: string[] }

/** What is set aside for no job (`reserveAlone`) has until it expires. */
const lost = (isOff: boolean) => sql`
  select r.job, array_agg(r.id::text order by r.id) as reservations from ledger.reservations r
  left join jobs j on j.id = r.job
  where not exists (select from ledger.resolutions s where s.reservation = r.id)
    and (${isOff} or j.status in (${sql.join(
      final.map((status) => sql`${status}`),
      sql`, `,
    )}) or (j.id is null and (starts_with(r.key, ${JOB_KEY}) or r.expires_at < now())))
  group by r.job limit ${atOnce}`

type Row = { status: JobStatus; usage: JobUsage | null }

/** The job's row is locked first, as everywhere: one that is just being retried is left alone. */
const settle = (payload: Payload, { job: jobId, reservations }: Lost): Promise<void> =>
  transaction({ payload }, async (req) => {
    const { rows } = await executeInTransaction<Row>(
      req,
      sql`select status, usage from jobs where id = ${jobId}::uuid for update`,
    )
    const [job] = rows
    if (job && isFinal(job.status)) {
      const { status, usage } = job
      return settleJob(req, { jobId, status, usage })
    }
    if (job && optionsOf(payload).enabled) return
    // The job is gone, or nothing costs anything any more.
    for (const id of reservations) await (job ? release : expire)(req, { reservation: Number(id) })
  })
