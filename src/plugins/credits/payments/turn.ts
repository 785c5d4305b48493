import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { execute, executeInTransaction } from '#kernel/server/session.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { takeTurn, turnsOf } from './sql/settlements.ts'

const TRIES = 6

type Turn<State> = {
  payload: Payload
  /** Names what is settled; nobody else settles it meanwhile. */
  payment: string
  /** Reads it at Stripe, outside any transaction: no connection is held while Stripe thinks. */
  read: () => Promise<State>
  /** Writes what follows from it. */
  write: (req: PayloadRequest, state: State, turn: number) => Promise<void>
}

/**
 * Reads something at Stripe and writes down what it means, so that what was read later always wins: a reading that was
 * overtaken is thrown away and made again.
 */
export const inTurn = async <State>({ payload, payment, read, write }: Turn<State>): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried++) {
    const { rows } = await execute<{ turns: number }>(payload, turnsOf(payment))
    const after = rows[0]?.turns ?? 0
    const state = await read()
    const isDone = await transaction({ payload }, async (req) => {
      const taken = await executeInTransaction(req, takeTurn({ payment, after }))
      if (taken.rows.length === 0) return false
      await write(req, state, after + 1)
      return true
    })
    if (isDone) return
    await sleep(50 + Math.random() * 200)
  }
  throw new Fault('This payment is being settled by somebody else.', {
    code: 'payments.overtaken',
    status: 409,
    retryable: true,
  })
}
