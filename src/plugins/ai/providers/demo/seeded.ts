/** A small hash of a text (32 bit, FNV-1a with a final mix). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** Choices that are random to look at and the same for the same seed. */
export type Seeded = {
  /** 0 ≤ n < 1 */
  number(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  pick<Entry>(list: readonly [Entry, ...Entry[]]): Entry
  shuffle<Entry>(list: readonly Entry[]): Entry[]
}

/** A source of choices (mulberry32) for one seed. */
export const seeded = (seed: string | number): Seeded => {
  let state = typeof seed === 'number' ? seed >>> 0 : hashOf(seed)
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(number() * (high - low + 1))
  return {
    number,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    shuffle: (list) =>
      list
        .map((entry) => ({ entry, key: number() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ entry }) => entry),
  }
}
