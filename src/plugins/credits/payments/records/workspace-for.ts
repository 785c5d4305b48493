import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { Terms } from '../terms.ts'

/** The workspace a payment is for: the one our server wrote on it, or the one whose customer pays; undefined for neither. */
export const workspaceFor = async (
  req: PayloadRequest,
  { terms, customer }: { terms: Terms; customer: string | null },
): Promise<string | undefined> => {
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    terms.workspace === undefined
      ? sql`select w.id from payments.customers c join workspaces w on w.id = c.workspace where c.customer = ${customer}`
      : sql`select id from workspaces where id = ${terms.workspace}::uuid`,
  )
  return rows[0]?.id
}
