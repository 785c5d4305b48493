import type { Payload } from 'payload'
import type { JobUsage } from '#jobs/index.ts'
import { type Prices, priceOf, readPrices } from '#plugins/credits/index.ts'
import { checkLedger } from '#plugins/credits/ledger/check-ledger.ts'

type Reserved = { amount: number; verb: string | null; used: number | null; captures: number }
type JobRow = { id: string; status: string; usage: JobUsage | null; reservations: Reserved[] }

export type MoneyVerdict = {
  faults: string[]
  statuses: Record<string, number>
  /** Whole credits: given to people, paid for jobs, left to spend. */
  credits: { granted: number; paid: number; available: number; held: number }
}

const jobsQuery = `
  select j.id, j.status, j.usage, coalesce((
    select jsonb_agg(jsonb_build_object('amount', r.amount, 'verb', s.verb, 'used', s.used, 'captures',
      (select count(*) from ledger.transfers t where t.reservation = r.id)) order by r.id)
    from ledger.reservations r left join ledger.resolutions s on s.reservation = r.id where r.job = j.id), '[]') as reservations
  from jobs j where j.kind = 'generate-design'`

const totalsQuery = `
  select coalesce(sum(balance) filter (where kind = 'available'), 0)::float8 as available,
    coalesce(sum(balance) filter (where kind = 'held'), 0)::float8 as held,
    (select coalesce(sum(amount), 0)::float8 from ledger.transfers where verb = 'grant') as granted,
    (select coalesce(sum(amount), 0)::float8 from ledger.transfers where verb = 'capture') as paid
  from ledger.accounts where workspace is not null`

/** What must not be there at all. */
const none = {
  'reservations of jobs that are not there': `select from ledger.reservations r where not exists (select from jobs j where j.id = r.job)`,
  'designs without a job': `select from designs d where not exists (select from jobs j where j.subject_id = d.id::text)`,
}

/** Looks at every job and its credits once nothing runs any more; `accepted` are the jobs somebody was told of. */
export const judgeMoney = async (payload: Payload, accepted: readonly string[]): Promise<MoneyVerdict> => {
  const rowsOf = async <Row>(text: string): Promise<Row[]> =>
    (await payload.db.pool.query(text)).rows as Row[]
  const jobs = await rowsOf<JobRow>(jobsQuery)
  const prices = await readPrices(payload)
  const faults = jobs.flatMap((job) => faultsOf(job, prices).map((fault) => `job ${job.id} ${fault}`))
  const known = new Set(jobs.map(({ id }) => id))
  for (const id of accepted) if (!known.has(id)) faults.push(`job ${id} was accepted and is not there`)
  for (const [what, text] of Object.entries(none)) {
    const rows = await rowsOf(text)
    if (rows.length > 0) faults.push(`${rows.length} ${what}`)
  }
  const [credits] = await rowsOf<MoneyVerdict['credits']>(totalsQuery)
  if (!credits) throw new Error('There are no accounts to judge.')
  if (credits.granted !== credits.paid + credits.available + credits.held) {
    faults.push(`of ${credits.granted} credits given, ${JSON.stringify(credits)} is left`)
  }
  const { ok, sum, differences } = await checkLedger(payload)
  if (!ok) faults.push(`the ledger adds up to ${sum} and differs: ${JSON.stringify(differences)}`)
  const statuses: Record<string, number> = {}
  for (const { status } of jobs) statuses[status] = (statuses[status] ?? 0) + 1
  return { faults, statuses, credits }
}

/** What is wrong with the credits of a job that was queued once. */
const faultsOf = ({ status, usage, reservations }: JobRow, prices: Prices): string[] => {
  const [reserved, ...more] = reservations
  if (!['succeeded', 'failed', 'cancelled'].includes(status)) return [`is ${status}`]
  if (!reserved) return [`${status} and nothing was set aside for it`]
  const faults: string[] = []
  if (more.length > 0) faults.push(`set credits aside ${reservations.length} times`)
  if (reserved.verb === null)
    return [...faults, `${status} and ${reserved.amount} credits are still set aside`]
  if (reserved.captures !== 1) faults.push(`was settled ${reserved.captures} times`)
  if (status === 'succeeded' && !usage) faults.push('succeeded and nobody knows what it did')
  const due = status === 'failed' || !usage ? 0 : priceOf([usage.work], prices).credits
  if (reserved.used !== Math.min(due, reserved.amount)) {
    faults.push(`${status} and paid ${reserved.used} of ${reserved.amount} credits; ${due} were due`)
  }
  return faults
}

/** Seconds that passed since the last job ended until nothing was set aside any more; undefined while something is. */
export const secondsHeld = async (payload: Payload): Promise<number | undefined> => {
  const { rows } = await payload.db.pool.query(
    `select extract(epoch from (select max(at) from ledger.resolutions) - (select max(finished_at) from jobs))::float8 as seconds
      where not exists (select from ledger.reservations r
        where not exists (select from ledger.resolutions s where s.reservation = r.id))`,
  )
  const row = rows[0] as { seconds: number } | undefined // of the statement above
  return row && Math.max(0, row.seconds)
}
