import { Fault } from '#kernel/server/fault.ts'

export type TabQueue = {
  /** Waits for a free tab; the answer gives it back. */
  take(options: { signal?: AbortSignal | undefined }): Promise<() => void>
  readonly taken: number
  readonly waiting: number
}

type Waiter = { grant: () => void; refuse: (reason: unknown) => void }

/**
 * First come, first served; at most `tabs` taken and `waiting` in the queue.
 *
 * @throws Fault `exports.busy` (503, retryable) when the queue is full.
 */
export const tabQueue = ({ tabs, queue }: { tabs: number; queue: number }): TabQueue => {
  const waiters = new Set<Waiter>()
  let taken = 0

  const giveBack = () => {
    let given = false
    return () => {
      if (given) return
      given = true
      const [next] = waiters
      if (!next) {
        taken -= 1
        return
      }
      waiters.delete(next)
      next.grant()
    }
  }

  const wait = (signal?: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const leave = () => waiter.refuse(signal?.reason)
      const waiter: Waiter = {
        grant: () => {
          signal?.removeEventListener('abort', leave)
          resolve(giveBack())
        },
        refuse: (reason) => {
          waiters.delete(waiter)
          reject(
            reason instanceof Error ? reason : new Error('The wait for a tab was ended.', { cause: reason }),
          )
        },
      }
      waiters.add(waiter)
      signal?.addEventListener('abort', leave, { once: true })
    })

  return {
    get taken() {
      return taken
    },
    get waiting() {
      return waiters.size
    },
    async take({ signal }) {
      signal?.throwIfAborted()
      if (taken < tabs) {
        taken += 1
        return giveBack()
      }
      if (waiters.size >= queue) throw busy(waiters.size)
      return wait(signal)
    },
  }
}

const busy = (waiting: number) =>
  new Fault('Many exports are being made at this moment. Try again in a minute.', {
    code: 'exports.busy',
    status: 503,
    internal: `${waiting} documents wait for a tab`,
    retryable: true,
  })
