/** What a rehearsal of disasters is told on its command line. */
export type Rehearsal = {
  /** The same seed gives the same prompts, pauses and victims. */
  seed: number
  generations: number
  /** Workers killed with SIGKILL. */
  kills: number
  /** Times PostgreSQL is stopped at once and started again. */
  restarts: number
  workers: number
  silentSeconds: number
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
