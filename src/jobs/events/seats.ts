import { Fault } from '#kernel/server/fault.ts'

type Seats = { byUser: Map<string, number>; taken: number }

// On the global object, because development reloads this module while open streams live on.
const place = globalThis as { platenStreamSeats?: Seats }
const seats = (place.platenStreamSeats ??= { byUser: new Map(), taken: 0 })

export type SeatLimits = {
  /** Streams of one person in this process. */
  perUser: number
  /** Streams of this process. */
  perProcess: number
}

/**
 * Takes a place among the open streams; the answer gives it back, once however often it is called.
 *
 * @throws Fault `jobs.too-many-streams` (429) for the person; `jobs.streams-full` (503) for the process.
 */
export const takeSeat = (user: string, { perUser, perProcess }: SeatLimits): (() => void) => {
  const own = seats.byUser.get(user) ?? 0
  if (own >= perUser) {
    throw new Fault(
      `You already follow ${perUser} jobs at once. Close a window that shows one and try again.`,
      { code: 'jobs.too-many-streams', status: 429, details: { limit: perUser } },
    )
  }
  if (seats.taken >= perProcess) {
    throw new Fault('Too many people follow their jobs just now. Yours goes on; look again in a moment.', {
      code: 'jobs.streams-full',
      status: 503,
      internal: `this process serves ${perProcess} event streams, which is its limit`,
    })
  }
  seats.byUser.set(user, own + 1)
  seats.taken += 1
  let isTaken = true
  return () => {
    if (!isTaken) return
    isTaken = false
    seats.taken -= 1
    const left = (seats.byUser.get(user) ?? 1) - 1
    if (left > 0) seats.byUser.set(user, left)
    else seats.byUser.delete(user)
  }
}
