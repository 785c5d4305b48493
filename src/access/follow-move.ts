import type { CollectionAfterChangeHook } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { idOf } from '#kernel/record-id.ts'

/**
 * Moves a record itself when a draft of it moves to another workspace. Payload saves a draft as a version alone, but asks
 * who may write the record by its row: without this its old workspace would go on writing it, and its new one could not.
 */
export const followMove: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const workspace = idOf((doc as { workspace?: unknown }).workspace)
  const before = idOf((previousDoc as { workspace?: unknown } | undefined)?.workspace)
  if (operation !== 'update' || workspace === undefined || workspace === before) return
  const table = sql.identifier(collection.slug.replaceAll('-', '_'))
  const id = String((doc as { id: unknown }).id)
  await executeInTransaction(
    req,
    sql`update ${table} set workspace_id = ${workspace}::uuid where id = ${id}::uuid`,
  )
}
