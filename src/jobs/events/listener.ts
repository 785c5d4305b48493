import type { Payload } from 'payload'
import { type Listening, listen } from './listen.ts'

type Listener = { rings: Map<string, Set<() => void>>; listening: Listening }

// On the global object, because development reloads this module while the process, and its connection, live on.
const place = globalThis as { platenJobListeners?: WeakMap<Payload, Listener> }
const listeners = (place.platenJobListeners ??= new WeakMap())

/**
 * Rings when the job has new events, and once whenever the connection was made anew. One connection serves every
 * reader of the process; it is closed with the last of them. Returns the way to leave.
 */
export const onJobEvents = ({
  payload,
  jobId,
  ring,
}: {
  payload: Payload
  jobId: string
  ring: () => void
}) => {
  const listener = listeners.get(payload) ?? open(payload)
  const rings = listener.rings.get(jobId) ?? new Set()
  listener.rings.set(jobId, rings.add(ring))
  return (): void => {
    rings.delete(ring)
    if (rings.size > 0) return
    listener.rings.delete(jobId)
    if (listener.rings.size > 0) return
    listeners.delete(payload)
    void listener.listening.close()
  }
}

const open = (payload: Payload): Listener => {
  const rings: Listener['rings'] = new Map()
  const listening = listen({
    payload,
    channel: 'platen_job',
    onNotification: (jobId) => rings.get(jobId)?.forEach((ring) => ring()),
    onConnect: () => rings.forEach((ofJob) => ofJob.forEach((ring) => ring())),
  })
  const listener = { rings, listening }
  listeners.set(payload, listener)
  return listener
}
