/** Numbers that are the same for the same seed. */
export type Dice = {
  /** A whole number below `sides`. */
  roll(sides: number): number
  /** True in so many of a hundred. */
  percent(chance: number): boolean
  pick<Value>(from: readonly [Value, ...Value[]]): Value
  shuffled<Value>(values: readonly Value[]): Value[]
}

/** Dice of a seed (mulberry32). */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const roll = (sides: number): number => Math.floor(next() * sides)
  return {
    roll,
    percent: (chance) => roll(100) < chance,
    pick: (from) => from[roll(from.length)] ?? from[0],
    shuffled: (values) => {
      const mixed = [...values]
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = roll(last + 1)
        const [one, two] = [mixed[last], mixed[other]] as [(typeof mixed)[number], (typeof mixed)[number]] // both within
        mixed[last] = two
        mixed[other] = one
      }
      return mixed
    },
  }
}
