import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import { askOnce } from '../stripe/ask-once.ts'
import { stripeOf } from '../stripe/stripe-client.ts'
import type { Buyer } from './buyer.ts'
import { knownCustomer } from './known-customer.ts'
import { keyAfter } from './open-session.ts'

/**
 * The customer Stripe has for a workspace, made at the first purchase. No lock is held while Stripe is asked: a double
 * click asks with the same key and is given the same customer, and of two that two owners made only the first is kept.
 *
 * @param gone one that Stripe does not know any more, after another account's keys were set; it is replaced.
 */
export const customerOf = async (payload: Payload, buyer: Buyer, gone?: string): Promise<string> => {
  const known = await knownCustomer(payload, buyer.workspace)
  if (known !== undefined && known !== gone) return known
  const { workspace, email, language } = buyer
  const wanted = {
    name: await nameOf(payload, workspace),
    ...(email && { email }),
    preferred_locales: [language],
    metadata: { platen_workspace: workspace },
  }
  const { id } = await askOnce(keyAfter(gone, wanted), (options) =>
    stripeOf(payload).customers.create(wanted, options),
  )
  const { rows } = await execute<{ customer: string }>(
    payload,
    sql`insert into payments.customers (workspace, customer) values (${workspace}::uuid, ${id})
      on conflict (workspace) do update
        set customer = case when customers.customer = ${gone ?? null} then excluded.customer else customers.customer end
      returning customer`,
  )
  return rows[0]?.customer ?? id
}

const LONGEST_NAME = 120

const nameOf = async (payload: Payload, workspace: string): Promise<string> => {
  const { rows } = await execute<{ name: string }>(
    payload,
    sql`select name from workspaces where id = ${workspace}::uuid`,
  )
  return (rows[0]?.name ?? 'Platen').slice(0, LONGEST_NAME)
}
