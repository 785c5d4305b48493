import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { canSendMail, sendMail } from '#plugins/mail/index.ts'
import { tellPerson } from '#plugins/notices/index.ts'
import { balanceOf } from '../ledger/balance-of.ts'
import { readPrices } from '../prices/read-prices.ts'
import { lowBalanceMail } from './low-balance-mail.ts'

type Spent = {
  workspace: string
  /** Whole credits that were just paid. */
  spent: number
}

/**
 * Tells the owners of a workspace when what was just paid took it below the threshold: once, until it has been above it
 * again. What jobs have set aside still counts, so that a balance does not fall and rise with every job. The accounts are
 * locked by the payment until its transaction ends, so nobody else sees the same step down. Fails alone: the payment stands.
 */
export const noteLowBalance = async (req: PayloadRequest, spent: Spent): Promise<void> => {
  await executeInTransaction(req, sql`savepoint low_balance`)
  try {
    await tellOwners(req, spent)
    await executeInTransaction(req, sql`release savepoint low_balance`)
  } catch (failure) {
    req.payload.logger.error(
      { err: failure },
      'The owners of a workspace were not told that its balance is low.',
    )
    await executeInTransaction(req, sql`rollback to savepoint low_balance`)
  }
}

const tellOwners = async (req: PayloadRequest, { workspace, spent }: Spent): Promise<void> => {
  const { lowBalance } = await readPrices(req)
  const { available, held } = await balanceOf(req, workspace)
  const left = available + held
  if (left >= lowBalance || left + spent < lowBalance) return
  for (const { id, name } of await ownersOf(req, workspace)) {
    const link = `/billing?workspace=${workspace}`
    await tellPerson(req, { recipient: id, kind: 'credits', status: 'low', title: name, link })
    if (!canSendMail(req.payload)) continue
    await sendMail({ req, mail: lowBalanceMail, input: { recipient: id, workspace, credits: left } })
  }
}

type Owner = { id: string; name: string }

const ownersOf = async (req: PayloadRequest, workspace: string): Promise<Owner[]> => {
  const { rows } = await executeInTransaction<Owner>(
    req,
    sql`select distinct m._parent_id as id, w.name from users_memberships m
        join workspaces w on w.id = m.workspace_id
        where m.workspace_id = ${workspace}::uuid and m.role = 'owner'`,
  )
  return rows
}
