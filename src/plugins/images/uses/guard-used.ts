import type { CollectionBeforeDeleteHook } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction } from '#kernel/server/session.ts'
import { countUses, forgetStaleUses } from './sql.ts'

/** Refuses to delete a picture that a design, a template or a brand kit shows; a design in the trash counts, it can come back. */
export const guardUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await executeInTransaction(req, forgetStaleUses(String(id)))
  const { rows } = await executeInTransaction<{ collection: string; records: number }>(
    req,
    countUses(String(id)),
  )
  if (rows.length === 0) return
  const counts = Object.fromEntries(rows.map(({ collection, records }) => [collection, records]))
  throw new Fault(
    'This picture is used in designs, templates or brand kits. Take it out of them first, of those in the trash too.',
    {
      code: 'assets.used',
      status: 409,
      details: counts,
    },
  )
}
