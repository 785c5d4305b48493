import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { listen } from '../events/listen.ts'
import { stoppedAmong } from '../sql/cancel.ts'
import type { RunningAttempts } from './run-attempt.ts'
import { Stopped } from './stopped.ts'

// Notices a cancel whose notification was lost, and one behind a pooler that passes none on: with the time a handler
// gets to heed its signal it stays below the three seconds cancel may take.
const lookEveryMs = 1000

/** Stops running attempts whose jobs were cancelled or run elsewhere by now, until it is closed. */
export const watchCancels = ({ payload, running }: { payload: Payload; running: RunningAttempts }) => {
  const cancel = (jobId: string): void => {
    for (const attempt of running.values())
      if (attempt.jobId === jobId) attempt.controller.abort(new Stopped('cancelled'))
  }
  let looking = false

  const look = async (): Promise<void> => {
    const attempts = [...running].filter(([, { controller }]) => !controller.signal.aborted)
    if (looking || attempts.length === 0) return
    looking = true
    try {
      const jobIds = attempts.map(([, { jobId }]) => jobId)
      const tokens = attempts.map(([token]) => token)
      const { rows } = await execute<{ token: string; cancelled: boolean }>(
        payload,
        stoppedAmong({ jobIds, tokens }),
      )
      for (const { token, cancelled } of rows)
        running.get(token)?.controller.abort(new Stopped(cancelled ? 'cancelled' : 'superseded'))
    } catch (error) {
      payload.logger.warn({ err: error }, 'Could not look for cancelled jobs; looking again.')
    } finally {
      looking = false
    }
  }

  const listening = listen({
    payload,
    channel: 'platen_cancel',
    onNotification: cancel,
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
