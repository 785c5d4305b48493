import type { Payload } from 'payload'
import type { Batch } from './batch.ts'
import { type Listening, listen } from './listen.ts'

/** The readers of one job in this process. */
export type Audience = {
  rings: Set<() => void>
  /** Reads under way, by the number they start after, begun since the job was last announced. */
  reads: Map<number, Promise<Batch | undefined>>
}

type Listener = { audiences: Map<string, Audience>; listening: Listening }

// On the global object, because development reloads this module while the process, and its connection, live on.
const place = globalThis as { platenJobListeners?: WeakMap<Payload, Listener> }
const listeners = (place.platenJobListeners ??= new WeakMap())

type Reader = { payload: Payload; jobId: string; ring: () => void }

/**
 * Joins the readers of a job: rings when it has new events, and once whenever the connection was made anew. One
 * connection serves every reader of the process; it is closed with the last of them.
 */
export const joinAudience = ({ payload, jobId, ring }: Reader): { audience: Audience; leave(): void } => {
  const listener = listeners.get(payload) ?? open(payload)
  const audience = listener.audiences.get(jobId) ?? { rings: new Set(), reads: new Map() }
  listener.audiences.set(jobId, audience)
  audience.rings.add(ring)
  const leave = (): void => {
    audience.rings.delete(ring)
    if (audience.rings.size > 0) return
    listener.audiences.delete(jobId)
    if (listener.audiences.size > 0) return
    listeners.delete(payload)
    void listener.listening.close()
  }
  return { audience, leave }
}

const open = (payload: Payload): Listener => {
  const audiences: Listener['audiences'] = new Map()
  const announce = (audience: Audience | undefined) => {
    // A read that began before this may have missed what is announced; nobody may join it any more.
    audience?.reads.clear()
    audience?.rings.forEach((ring) => ring())
  }
  const listening = listen({
    payload,
    channel: 'platen_job',
    onNotification: (jobId) => announce(audiences.get(jobId)),
    onConnect: () => audiences.forEach(announce),
  })
  const listener = { audiences, listening }
  listeners.set(payload, listener)
  return listener
}
