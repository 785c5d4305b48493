import { ApiError } from '../api-error.ts'
import { apiFetch } from '../api-fetch.ts'
import { tellJobTurn } from './job-turns.ts'

export type JobStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'
export type JobProgress = { step?: string; done?: number; total?: number; percent?: number | null }
export type JobRecord = {
  id: string
  kind: string
  title?: string | null
  status: JobStatus
  progress?: JobProgress | null
  error?: { code?: string; message?: string } | null
  createdAt: string
  startedAt?: string | null
  finishedAt?: string | null
}

type PlannedSlide = {
  id: string
  title: string
  idea: string
  layout: string
  part?: string
  points: string[]
}
type PlannedOutline = {
  status: 'planning' | 'draft' | 'accepted'
  revision: number
  title: string
  language: string
  theme: string
  slides: PlannedSlide[]
}

export type JobEvent =
  | { type: 'progress'; data: JobProgress & { status?: JobStatus } }
  | { type: 'plan'; data: { title: string; language?: string; pages: { title: string; layout: string }[] } }
  | { type: 'page'; data: { index: number; total: number; title: string; html: string; failed?: boolean } }
  | { type: 'image'; data: { index: number; done?: number; html?: string } }
  | { type: 'outline-title'; data: { title: string; language: string; theme: string } }
  | { type: 'outline-slide'; data: { index: number; slide: PlannedSlide } }
  /** What was told of an outline is void: its planning began anew. */
  | { type: 'outline-restart'; data: Record<string, never> }
  | { type: 'outline'; data: { outline: PlannedOutline } }
  | {
      type: 'end'
      data: { status: JobStatus; error?: { code?: string; message?: string } | null; result?: unknown }
    }

const eventTypes = [
  'progress',
  'plan',
  'page',
  'image',
  'outline-title',
  'outline-slide',
  'outline-restart',
  'outline',
  'end',
] as const

export const isOver = (status: JobStatus | undefined): boolean =>
  status === 'succeeded' || status === 'failed' || status === 'cancelled'

type Listener = {
  onEvent: (event: JobEvent) => void
  onConnection: (connected: boolean) => void
  /** The job is gone, or no longer this person's to see; nothing more comes. */
  onRefused?: () => void
}

const LONGEST_PAUSE_MS = 8000

/**
 * Follows a job's events from its first one to `end`, over lost connections and without repeating any.
 * Returns the function that stops following.
 */
export const followJob = (jobId: string, { onEvent, onConnection, onRefused }: Listener): (() => void) => {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let after = 0
  let pause = 500
  let stopped = false

  const stop = () => {
    stopped = true
    clearTimeout(timer)
    source?.close()
  }

  const connect = () => {
    source = new EventSource(`/api/jobs/${jobId}/events?after=${after}`)
    source.onopen = () => {
      pause = 500
      onConnection(true)
    }
    // The browser's own reconnecting gives up on a refusal, so every lost connection is opened anew from the last number seen.
    source.onerror = () => {
      source?.close()
      if (stopped) return
      onConnection(false)
      // Readers that were cut off together come back apart.
      timer = setTimeout(() => void comeBack(), pause * (0.75 + Math.random() / 2))
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
    for (const type of eventTypes) {
      source.addEventListener(type, (message: MessageEvent<string>) => {
        const seq = Number(message.lastEventId)
        if (seq > 0 && seq <= after) return
        if (seq > 0) after = seq
        const data: unknown = JSON.parse(message.data)
        // The stream's events are our own HTTP contract, tested on the server's side.
        onEvent({ type, data } as JobEvent)
        if (type === 'end') {
          stop()
          tellJobTurn()
        }
      })
    }
  }
  // An EventSource does not tell why it was refused; asking for the job does.
  const comeBack = async () => {
    const refusal = await fetchJob(jobId).catch((error: unknown) => error)
    if (stopped) return
    if (!(refusal instanceof ApiError) || ![401, 403, 404].includes(refusal.status)) return connect()
    stop()
    onRefused?.()
  }
  connect()
  tellJobTurn()
  return stop
}

export const fetchJob = (jobId: string, signal?: AbortSignal) =>
  apiFetch<JobRecord>(`/api/jobs/${jobId}`, { signal })
export const cancelJob = (jobId: string) => apiFetch(`/api/jobs/${jobId}/cancel`, { method: 'POST' })
export const retryJob = (jobId: string) =>
  apiFetch<{ job: { id: string } }>(`/api/jobs/${jobId}/retry`, { method: 'POST' })
