import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { capture } from '#plugins/credits/ledger/capture.ts'
import { grant } from '#plugins/credits/ledger/grant.ts'
import { reserveAlone } from '#plugins/credits/ledger/reserve-alone.ts'
import { reserve } from '#plugins/credits/ledger/reserve.ts'

/**
 * How one spends: sets aside and pays in one transaction, in two, or alone, where calls for one account are joined.
 */
const ways = ['one', 'two', 'alone'] as const

export type Spending = {
  clients: number
  spends: number
  /** Workspaces, each with an equal share of `credits`. */
  accounts: number
  /** Given to all accounts together. */
  credits: number
  /** What each spend takes. */
  price: number
}

export type Spent = { granted: number; refused: number; seconds: number; workspaces: string[] }

/** Clients that spend at the same time, each as fast as it can, until all spends are asked for. */
export const spend = async (payload: Payload, asked: Spending): Promise<Spent> => {
  const workspaces = Array.from({ length: asked.accounts }, () => randomUUID())
  const share = Math.floor(asked.credits / asked.accounts)
  for (const workspace of workspaces) {
    await transaction({ payload }, (req) =>
      grant(req, { workspace, amount: share, key: `spend ${workspace}`, reason: 'to be spent' }),
    )
  }
  const counts = { granted: 0, refused: 0 }
  let next = 0
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: asked.clients }, async () => {
      while (next < asked.spends) {
        const number = next++
        const isGranted = await spendOnce(payload, {
          workspace: workspaces[number % workspaces.length] ?? '',
          price: asked.price,
          way: ways[number % ways.length] ?? 'one',
        })
        counts[isGranted ? 'granted' : 'refused'] += 1
      }
    }),
  )
  return { ...counts, workspaces, seconds: (performance.now() - begun) / 1000 }
}

type Once = { workspace: string; price: number; way: (typeof ways)[number] }

const spendOnce = async (payload: Payload, { workspace, price, way }: Once): Promise<boolean> => {
  const expiresAt = new Date(Date.now() + 3_600_000)
  const wanted = { workspace, amount: price, key: randomUUID(), job: randomUUID(), expiresAt }
  try {
    if (way === 'one') {
      await transaction({ payload }, async (req) => {
        const { reservation } = await reserve(req, wanted)
        await capture(req, { reservation, used: price })
      })
      return true
    }
    const { reservation } =
      way === 'alone'
        ? await reserveAlone(payload, wanted)
        : await transaction({ payload }, (req) => reserve(req, wanted))
    await transaction({ payload }, (req) => capture(req, { reservation, used: price }))
    return true
  } catch (error) {
    if (error instanceof Fault && error.code === 'credits.insufficient') return false
    throw error
  }
}

/** What is left on the accounts of some workspaces, and what they paid. */
export const leftOf = async (
  payload: Payload,
  workspaces: string[],
): Promise<{ available: number; held: number; paid: number; least: number }> => {
  const these = sql`(select jsonb_array_elements_text(${JSON.stringify(workspaces)}::jsonb)::uuid)`
  const { rows } = await execute<{ available: number; held: number; paid: number; least: number }>(
    payload,
    sql`select sum(balance) filter (where kind = 'available')::float8 as available,
        sum(balance) filter (where kind = 'held')::float8 as held, min(balance)::float8 as least,
        (select coalesce(sum(amount), 0)::float8 from ledger.transfers
          where verb = 'capture' and workspace in ${these}) as paid
      from ledger.accounts where workspace in ${these}`,
  )
  if (!rows[0]) throw new Error('The accounts are gone.')
  return rows[0]
}
