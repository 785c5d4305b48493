import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { listen } from '../events/listen.ts'
import { cancelsAmong } from '../sql/cancel.ts'
import type { RunningAttempts } from './run-attempt.ts'
import { Stopped } from './stopped.ts'

// Notices a cancel whose notification was lost, and one behind a pooler that passes none on: with the time a handler
// gets to heed its signal it stays below the three seconds cancel may take.
const lookEveryMs = 1000

/** Stops running attempts whose jobs were cancelled, until it is closed. */
export const watchCancels = ({ payload, running }: { payload: Payload; running: RunningAttempts }) => {
  const stop = (jobId: string) => running.get(jobId)?.abort(new Stopped('cancelled'))
  let looking = false

  const look = async (): Promise<void> => {
    const waiting = [...running]
      .filter(([, controller]) => !controller.signal.aborted)
      .map(([jobId]) => jobId)
    if (looking || waiting.length === 0) return
    looking = true
    try {
      const { rows } = await execute<{ id: string }>(payload, cancelsAmong(waiting))
      for (const { id } of rows) stop(id)
    } catch (error) {
      payload.logger.warn({ err: error }, 'Could not look for cancelled jobs; looking again.')
    } finally {
      looking = false
    }
  }

  const listening = listen({
    payload,
    channel: 'platen_cancel',
    onNotification: stop,
    onConnect: () => void look(),
  })
  const timer = setInterval(() => void look(), lookEveryMs)
  return {
    async close() {
      clearInterval(timer)
      await listening.close()
    },
  }
}
