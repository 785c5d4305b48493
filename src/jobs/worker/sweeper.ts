import type { Payload } from 'payload'
import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { fillLane } from '../fill-lane.ts'
import { crowdedLanes, lockLane } from '../sql/lanes.ts'
import { lockSweep, recordLostChores, removeStale, returnOrphans } from '../sql/sweep.ts'

/**
 * Puts right what no transaction of ours leaves behind, but a person with SQL, a restored backup or a bug may: jobs
 * without a delivery, deliveries without a job, free places that nobody filled; and lists chores whose worker was lost
 * on their last run. One worker at a time does it.
 */
export const sweep = async (payload: Payload): Promise<void> => {
  await transaction({ payload }, async (req) => {
    const { rows } = await executeInTransaction<{ mine: boolean }>(req, lockSweep())
    if (!rows[0]?.mine) return
    const stale = await executeInTransaction(req, removeStale())
    const orphans = await executeInTransaction(req, returnOrphans())
    const chores = await executeInTransaction<{ chore: string }>(req, recordLostChores())
    if (stale.rows.length > 0) payload.logger.info(`Removed ${stale.rows.length} stale deliveries.`)
    for (const { id } of orphans.rows)
      payload.logger.warn({ job: id }, 'The job had lost its delivery; it runs again.')
    for (const { chore } of chores.rows)
      payload.logger.error({ chore }, 'The chore gave up: its worker was lost.')
  })
  const { rows } = await execute<{ workspace: string }>(payload, crowdedLanes())
  for (const { workspace } of rows) {
    await transaction({ payload }, async (req) => {
      await executeInTransaction(req, lockLane(workspace))
      await fillLane(req, workspace)
    })
  }
}
