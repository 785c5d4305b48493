import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { pageMark } from './provider.ts'

type Page = { layout: string; blocks?: unknown }

type JobRow = {
  id: string
  status: string
  attempts: number
  code: string | null
  design: string
  lastSeq: number
  seqs: number[]
  ends: number
  plan: { pages: { layout: string }[] } | null
  checkpoints: number
}

export type Verdict = { faults: string[]; statuses: Record<string, number>; attempts: number }

const jobsQuery = `
  select jobs.id, status, attempts::int, error->>'code' as code, subject_id as design, event_seq::int as "lastSeq",
    (select array_agg(seq order by seq) from platen.job_events where job_id = jobs.id) as seqs,
    (select count(*)::int from platen.job_events where job_id = jobs.id and type = 'end') as ends,
    (select data from platen.job_events where job_id = jobs.id and type = 'plan' order by seq desc limit 1) as plan,
    (select count(*)::int from platen.page_checkpoints where job_id = jobs.id) as checkpoints
  from jobs where kind = 'generate-design'`

/** What is wrong with a job that must have ended, and with its design. */
const faultsOf = (job: JobRow, pages: readonly Page[]): string[] => {
  const faults: string[] = []
  if (!['succeeded', 'failed', 'cancelled'].includes(job.status)) faults.push(`is ${job.status}`)
  const whole = Array.from({ length: job.lastSeq }, (_, index) => index + 1)
  if (!isDeepStrictEqual(job.seqs, whole))
    faults.push(`has the events ${job.seqs.join(' ')} of ${job.lastSeq}`)
  if (job.ends !== 1) faults.push(`ended ${job.ends} times`)
  if (job.status !== 'succeeded') return faults
  if (job.checkpoints > 0) faults.push(`left ${job.checkpoints} checkpoints`)
  const planned = job.plan?.pages ?? []
  if (planned.length === 0) faults.push('has no plan')
  if (pages.length !== planned.length) faults.push(`has ${pages.length} of ${planned.length} pages`)
  pages.forEach(({ layout, blocks }, index) => {
    const marks = new Set(JSON.stringify(blocks).match(/Page \d+\./g) ?? [])
    if (layout !== planned[index]?.layout) faults.push(`has ${layout} as page ${index + 1}`)
    if (!isDeepStrictEqual([...marks], [pageMark(index + 1)]))
      faults.push(`has ${[...marks].join(' and ') || 'nothing'} on page ${index + 1}`)
  })
  return faults
}

/** Looks at everything the rehearsal left behind; to be asked once no worker runs any more. */
export const judge = async (payload: Payload, asked: readonly string[]): Promise<Verdict> => {
  const rowsOf = async <Row>(text: string): Promise<Row[]> =>
    (await payload.db.pool.query(text)).rows as Row[]
  const jobs = await rowsOf<JobRow>(jobsQuery)
  const faults: string[] = []
  for (const job of jobs) {
    const design = await payload.findByID({
      collection: 'designs',
      id: job.design,
      draft: true,
      depth: 0,
      // as the system: a rehearsal looks at everybody's designs
      overrideAccess: true,
    })
    faults.push(...faultsOf(job, design.pages ?? []).map((fault) => `job ${job.id} ${fault}`))
  }
  const known = new Set(jobs.map(({ id }) => id))
  for (const id of asked) if (!known.has(id)) faults.push(`job ${id} was accepted and is not there`)
  const none = {
    'deliveries of jobs left': `select id from graphile_worker._private_jobs where payload->>'jobId' is not null`,
    'locks left': `select id from graphile_worker._private_jobs where locked_at is not null`,
    'designs without a job': `select id from designs where not exists (select from jobs where subject_id = designs.id::text)`,
    'workers that never said goodbye': `select pool from platen.workers where seen_at > now() - interval '2 seconds'`,
  }
  for (const [what, text] of Object.entries(none)) {
    const rows = await rowsOf(text)
    if (rows.length > 0) faults.push(`${rows.length} ${what}`)
  }
  const statuses: Record<string, number> = {}
  for (const { status, code } of jobs) {
    const name = code ? `${status} (${code})` : status
    statuses[name] = (statuses[name] ?? 0) + 1
  }
  return { faults, statuses, attempts: jobs.reduce((sum, job) => sum + job.attempts, 0) }
}
