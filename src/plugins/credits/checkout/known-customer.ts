import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

/** The customer Stripe has for a workspace; undefined when it has none yet. */
export const knownCustomer = async (payload: Payload, workspace: string): Promise<string | undefined> => {
  const { rows } = await execute<{ customer: string }>(
    payload,
    sql`select customer from payments.customers where workspace = ${workspace}::uuid`,
  )
  return rows[0]?.customer
}
