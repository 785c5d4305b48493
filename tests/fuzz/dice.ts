/** Chances that come out the same for the same seed. */
export type Dice = {
  /** From 0 up to, not including, 1. */
  float: () => number
  /** From 0 up to, not including, the limit. */
  below: (limit: number) => number
  chance: (share: number) => boolean
  pick: <Value>(from: readonly Value[]) => Value
  /** A list of up to `most` values. */
  some: <Value>(most: number, make: () => Value) => Value[]
}

/** Dice for one request: `dice(seed, index)` gives each its own, whatever was thrown before. */
export const dice = (seed: number, index: number): Dice => {
  let state = (Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(index + 1, 0xc2b2_ae35)) >>> 0
  const float = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(float() * limit)
  return {
    float,
    below,
    chance: (share) => float() < share,
    pick: (from) => {
      if (from.length === 0) throw new Error('There is nothing to pick from.')
      return from[below(from.length)] as (typeof from)[number] // below() stays within the list
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}
