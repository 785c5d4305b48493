import type { PayloadRequest } from 'payload'
import type { StartingJob } from '#jobs/index.ts'
import { workspacesOf } from '#access/membership.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { openWorkspace } from '../balance/open-workspace.ts'
import { lockAccounts } from '../ledger/lock-accounts.ts'
import { release } from '../ledger/release.ts'
import { reserve } from '../ledger/reserve.ts'
import { checkMemberLimit } from '../limits/check-member-limit.ts'
import { priceOf } from '../prices/price-of.ts'
import { pricesFor } from '../prices/prices-for.ts'
import { readPrices } from '../prices/read-prices.ts'
import { designOf } from './design-of.ts'
import { overJobCap, tooFewCredits } from './faults.ts'
import { JOB_KEY, type ReservedFor, paidOf, reservationsOf } from './reservations-of.ts'

// A job that waits or runs keeps what was set aside for it; this is for one that is gone without a trace.
const LONGEST_HOURS = 24

/**
 * Sets aside what a job may take and has not paid yet, in the transaction that queues it, and returns how much that is.
 *
 * @throws Fault `credits.insufficient`, `credits.member-limit` (402), `credits.over-cap` (409).
 */
export const reserveForJob = async (req: PayloadRequest, job: StartingJob): Promise<number> => {
  const { jobId, workspace, work } = job
  const prices = await readPrices(req)
  const { credits, lines } = priceOf([work], prices)
  if (credits === 0) {
    // A job that costs something may follow in this transaction, when it has the lane's lock already.
    await lockAccounts(req, workspace)
    return 0
  }
  if (credits > prices.maxPerJob) throw overJobCap(req, { credits, cap: prices.maxPerJob })
  await openWorkspace(req, workspace)
  const before = job.isRetry ? await reservationsOf(req, jobId) : []
  // Left by an end nobody heard of: what it did is paid with what the job does now.
  for (const { id, used } of before) if (used === null) await release(req, { reservation: id })
  const amount = credits - paidOf(before)
  if (amount <= 0) return 0

  const member = memberOf(req, job)
  const design = await designOf(req, job.subject)
  const reservedFor: ReservedFor = {
    task: job.kind,
    work,
    lines,
    prices: pricesFor(work, prices),
    ...(design ? { design } : {}),
  }
  await reserve(req, {
    workspace,
    amount,
    key: `${JOB_KEY}${jobId}:${before.length}`,
    job: jobId,
    member,
    expiresAt: new Date(Date.now() + LONGEST_HOURS * 3_600_000),
    details: reservedFor,
  }).catch(async (failure: unknown) => {
    throw await named(req, { failure, workspace })
  })
  if (member) await checkMemberLimit(req, { workspace, member, credits: amount })
  return amount
}

/** Who spends: the person who runs a job again where they are one of the workspace, else who asked for it first. */
const memberOf = (req: PayloadRequest, { isRetry, workspace, createdBy }: StartingJob): string | null =>
  isRetry && req.user && workspacesOf(req.user).includes(workspace) ? req.user.id : createdBy

/** Several jobs of one request are refused together, so what those before this one would have taken is told with it. */
const named = async (
  req: PayloadRequest,
  { failure, workspace }: { failure: unknown; workspace: string },
): Promise<unknown> => {
  if (!(failure instanceof Fault) || failure.code !== 'credits.insufficient') return failure
  const { credits, available } = failure.details as { credits: number; available: number } // as the ledger gives them
  const before = await reservedBefore(req, workspace)
  return tooFewCredits(req, { workspace, credits: credits + before, available: available + before })
}

/**
 * What this transaction has set aside in a workspace: every row it writes carries the moment it began, and nobody else
 * writes any of this workspace while it holds the accounts.
 */
const reservedBefore = async (req: PayloadRequest, workspace: string): Promise<number> => {
  const { rows } = await executeInTransaction<{ credits: string }>(
    req,
    sql`select coalesce(sum(amount), 0)::text as credits from (
          select verb, amount, at from ledger.transfers where workspace = ${workspace}::uuid order by id desc limit 50
        ) as last
        where verb = 'reserve' and at = now()`,
  )
  return Number(rows[0]?.credits ?? 0)
}
