import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'

/**
 * Makes whoever else saves a design wait for the end of the transaction: what they saved between our look and our write
 * would be lost.
 */
export const lockDesign = async (req: PayloadRequest, id: string): Promise<void> => {
  // A new version refers to the design's row. One that is saved over is locked itself, after the row, when it is known
  // which one that is.
  await executeInTransaction(req, sql`select id from designs where id = ${id}::uuid for update`)
  await executeInTransaction(
    req,
    sql`select id from _designs_v where parent_id = ${id}::uuid and latest for update`,
  )
}
