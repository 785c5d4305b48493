import type { Endpoint } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { eventStream } from '../events/event-stream.ts'
import { followEvents } from '../events/follow-events.ts'
import { mayStillRead } from '../events/may-still-read.ts'
import { resumePoint } from '../events/resume-point.ts'
import { type SeatLimits, takeSeat } from '../events/seats.ts'
import { type JobStatus, isFinal } from '../job.ts'
import { jobStatus } from '../sql/job-status.ts'
import { readableJob } from './readable-job.ts'

export type StreamLimits = SeatLimits & {
  /** How often a silent stream shows that it is alive, and every stream asks whether its reader may still read. */
  heartbeatMs: number
  /** A reader that takes nothing for so long is dropped. */
  stalledMs: number
}

const usual: StreamLimits = {
  // Browsers open six connections to a host; twenty are three people's worth of windows and devices.
  perUser: 20,
  // Some sixty kilobytes each behind Next. More readers than that want another web process.
  perProcess: 1_000,
  // Proxies close connections that are silent for 30 to 60 seconds.
  heartbeatMs: 15_000,
  stalledMs: 60_000,
}

const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

/**
 * `GET /api/jobs/:id/events`: the job's events as they happen, from `Last-Event-ID` or `?after=` on, closed after `end`.
 * 204 when the reader already has the end, which is what keeps a browser from connecting again.
 */
export const eventsEndpoint = (limits: Partial<StreamLimits> = {}): Endpoint => ({
  path: '/:id/events',
  method: 'get',
  handler: async (req) => {
    const { heartbeatMs, stalledMs, ...seats } = { ...usual, ...limits }
    const { payload, headers } = req
    const after = resumePoint({ headers, url: req.url ?? '' })
    const { id } = await readableJob(req)
    const { rows } = await execute<{ status: JobStatus; lastSeq: number }>(payload, jobStatus(id))
    const job = rows[0]
    if (job && isFinal(job.status) && after >= job.lastSeq) return new Response(null, { status: 204 })

    const giveBack = takeSeat(String(req.user?.id), seats)
    const leaving = new AbortController()
    const batches = followEvents({
      payload,
      jobId: id,
      after: Math.min(after, job?.lastSeq ?? 0),
      signal: req.signal ? AbortSignal.any([req.signal, leaving.signal]) : leaving.signal,
      heartbeatMs,
      mayStillRead: () => mayStillRead({ payload, headers, jobId: id }),
    })
    const leave = () => {
      leaving.abort()
      giveBack()
    }
    return new Response(eventStream({ batches, leave, stalledMs }), { headers: streamHeaders })
  },
})
