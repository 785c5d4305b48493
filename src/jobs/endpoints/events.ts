import type { Endpoint } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { eventStream } from '../events/event-stream.ts'
import { followEvents } from '../events/follow-events.ts'
import { resumePoint } from '../events/resume-point.ts'
import { type JobStatus, isFinal } from '../job.ts'
import { jobStatus } from '../sql/job-status.ts'
import { readableJob } from './readable-job.ts'

// Proxies close connections that are silent for 30 to 60 seconds.
const heartbeatMs = 15_000

const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

/**
 * `GET /api/jobs/:id/events`: the job's events as they happen, from `Last-Event-ID` or `?after=` on, closed after `end`.
 * 204 when the reader already has the end, which is what keeps a browser from connecting again.
 */
export const eventsEndpoint: Endpoint = {
  path: '/:id/events',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const after = resumePoint({ headers: req.headers, url: req.url ?? '' })
    const { id } = await readableJob(req)
    const { rows } = await execute<{ status: JobStatus; lastSeq: number }>(payload, jobStatus(id))
    const job = rows[0]
    if (job && isFinal(job.status) && after >= job.lastSeq) return new Response(null, { status: 204 })

    const leaving = new AbortController()
    const signal = req.signal ? AbortSignal.any([req.signal, leaving.signal]) : leaving.signal
    const events = followEvents({
      payload,
      jobId: id,
      after: Math.min(after, job?.lastSeq ?? 0),
      signal,
      quietMs: heartbeatMs,
    })
    return new Response(
      eventStream(events, () => leaving.abort()),
      { headers: streamHeaders },
    )
  },
}
