import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { assertCredits } from './assert-credits.ts'
import { reserveJoinedSql } from './reserve-joined.ts'
import { type Reservation, type Reserved, reserve } from './reserve.ts'

type Caller = {
  asked: Reservation
  resolve: (reserved: Reserved) => void
  reject: (reason: unknown) => void
}

/** Callers of a statement at most: one more would make the first wait for the last. */
const mostJoined = 64

const queues = new WeakMap<Payload, Map<string, Caller[]>>()

/**
 * Sets credits aside in a transaction of its own: for what is paid but is no job. Calls for one workspace that come while
 * another is on its way go together, in one statement and one commit; each still gets its own yes or no.
 *
 * @throws Fault `credits.insufficient` (402), as `reserve` does.
 */
export const reserveAlone = (payload: Payload, asked: Reservation): Promise<Reserved> => {
  assertCredits('reserve', asked.amount)
  const waiting = queueOf(payload)
  return new Promise((resolve, reject) => {
    const caller: Caller = { asked, resolve, reject }
    const line = waiting.get(asked.workspace)
    if (line) {
      line.push(caller)
      return
    }
    waiting.set(asked.workspace, [caller])
    void serve(payload, waiting, asked.workspace)
  })
}

const queueOf = (payload: Payload): Map<string, Caller[]> => {
  const found = queues.get(payload) ?? new Map<string, Caller[]>()
  queues.set(payload, found)
  return found
}

/** One line is served by one loop, which ends when nobody waits in it any more. */
const serve = async (payload: Payload, waiting: Map<string, Caller[]>, workspace: string): Promise<void> => {
  for (;;) {
    const line = waiting.get(workspace) ?? []
    if (line.length === 0) {
      waiting.delete(workspace)
      return
    }
    await together(payload, workspace, takeSome(line))
  }
}

/** The first callers of a line, with different keys: who has the key of one before waits for its answer. */
const takeSome = (line: Caller[]): Caller[] => {
  const taken = new Map<string, Caller>()
  const left = line.filter((caller) => {
    const { key } = caller.asked
    if (taken.size === mostJoined || taken.has(key)) return true
    taken.set(key, caller)
    return false
  })
  line.splice(0, line.length, ...left)
  return [...taken.values()]
}

const together = async (payload: Payload, workspace: string, callers: Caller[]): Promise<void> => {
  const made = await joined(payload, workspace, callers)
  await Promise.all(
    callers.map(async (caller) => {
      const reservation = made.get(caller.asked.key)
      if (reservation !== undefined) return caller.resolve({ reservation, isNew: true })
      try {
        caller.resolve(await transaction({ payload }, (req) => reserve(req, caller.asked)))
      } catch (error) {
        caller.reject(error)
      }
    }),
  )
}

const joined = async (
  payload: Payload,
  workspace: string,
  callers: Caller[],
): Promise<Map<string, number>> => {
  try {
    const { rows } = await execute<{ key: string; id: string }>(
      payload,
      reserveJoinedSql(
        workspace,
        callers.map(({ asked }) => asked),
      ),
    )
    return new Map(rows.map(({ key, id }) => [key, Number(id)]))
  } catch {
    // Whatever came of it, each asks by itself now, with the key that tells whether it was made.
    return new Map()
  }
}
