import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { PaymentState } from '../read/payment-state.ts'
import { findPack } from './find-pack.ts'
import { planOfPrice } from './plan-of-price.ts'

/** Records of ours a purchase refers to; null for those that are gone. */
export type Bought = {
  workspace: string | null
  buyer: string | null
  pack: string | null
  plan: string | null
  title: string | null
}

/** What was bought, by whom and for which workspace, as far as it still exists. */
export const boughtBy = async (
  req: PayloadRequest,
  { state, workspace }: { state: PaymentState; workspace: string },
): Promise<Bought> => {
  const { terms, lines, kind } = state
  const { rows } = await executeInTransaction<{ workspace: string | null; buyer: string | null }>(
    req,
    sql`select
      (select id from workspaces where id = ${workspace}::uuid) as workspace,
      (select id from users where id = ${terms.buyer ?? null}::uuid) as buyer`,
  )
  const pack = kind !== 'plan' && terms.pack !== undefined ? await findPack(req, terms.pack) : undefined
  // After a change within a period it is the one that was changed to.
  const line = lines.findLast(({ amount }) => amount > 0)
  const plan = line && (await planOfPrice(req, line))
  return {
    workspace: rows[0]?.workspace ?? null,
    buyer: rows[0]?.buyer ?? null,
    pack: pack?.id ?? null,
    plan: plan?.id ?? null,
    title: pack?.title ?? plan?.title ?? null,
  }
}
