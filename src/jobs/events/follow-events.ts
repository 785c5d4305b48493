import type { Payload } from 'payload'
import type { Batch } from './batch.ts'
import { createBell } from './bell.ts'
import { joinAudience } from './listener.ts'
import { sharedRead } from './shared-read.ts'

type FollowArgs = {
  payload: Payload
  jobId: string
  /** Events up to and with this number are not told again. */
  after: number
  signal: AbortSignal
  /** Yields `undefined` after so long a silence, so that the reader can show it is alive. */
  heartbeatMs: number
  /** Asked once a heartbeat, however much happens; the stream ends when it says no. */
  mayStillRead: () => Promise<boolean>
}

/** Yields a job's events in order, each once, in batches, as they happen, and ends after the job's final `end` event. */
export async function* followEvents({
  payload,
  jobId,
  after,
  signal,
  heartbeatMs,
  mayStillRead,
}: FollowArgs): AsyncGenerator<Batch | undefined, void> {
  const bell = createBell()
  const { audience, leave } = joinAudience({ payload, jobId, ring: bell.ring })
  let last = after
  // Streams that were opened together do not ask together for ever.
  let checkAt = performance.now() + heartbeatMs * (0.6 + 0.4 * Math.random())
  try {
    while (!signal.aborted) {
      if (performance.now() >= checkAt) {
        if (!(await mayStillRead())) return
        checkAt = performance.now() + heartbeatMs
      }
      const batch = await sharedRead({ payload, audience, jobId, after: last })
      if (!batch) return
      last = Math.max(last, batch.last)
      if (batch.events.length > 0) yield batch
      if (batch.isOver) return
      if (batch.isCut) continue
      const quietMs = Math.max(0, Math.min(heartbeatMs, checkAt - performance.now()))
      if (!(await bell.wait(quietMs, signal)) && !signal.aborted) yield undefined
    }
  } finally {
    leave()
  }
}
