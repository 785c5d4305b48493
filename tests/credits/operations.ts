import { createHash } from 'node:crypto'

/** One thing somebody asks of the ledger. Reservations are named by the order in which they were made, from 0. */
export type Operation =
  | {
      verb: 'grant' | 'purchase' | 'refund' | 'dispute' | 'adjust'
      workspace: string
      amount: number
      key: string
    }
  | { verb: 'reserve'; workspace: string; amount: number; key: string }
  | { verb: 'capture'; reservation: number; used: number }
  | { verb: 'release' | 'expire'; reservation: number }

/** What came of it, as one line that a model and a database can both be asked for. */
export type Outcome = string

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An id that is the same for the same name. */
export const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Named = Extract<Operation, { key: string }>

/**
 * Endless random operations on a few workspaces: mostly sensible, some with a key that was used before, for the same or
 * for something else, some for more than there is, some on reservations that are resolved.
 */
export const operations = (seed: number, { name, workspaces = 4 }: { name: string; workspaces?: number }) => {
  const random = randomFrom(seed)
  const upTo = (most: number): number => Math.floor(random() * most)
  const owners = Array.from({ length: workspaces }, (_, index) => uuidOf(`${name} ${seed} ${index}`))
  const before: Named[] = []
  let made = 0

  const amount = (): number => (random() < 0.02 ? upTo(3) - 1 : random() < 0.01 ? 2 ** 40 : 1 + upTo(200))
  const named = (): Named => {
    const known = before[Math.max(0, before.length - 1 - upTo(60))]
    if (known && random() < 0.08) return known
    if (known && random() < 0.02) return { ...known, amount: known.amount + 1 }
    const dice = random()
    const sign = random() < 0.35 ? -1 : 1
    const verb =
      dice < 0.55
        ? 'reserve'
        : dice < 0.68
          ? 'grant'
          : dice < 0.8
            ? 'purchase'
            : dice < 0.86
              ? 'refund'
              : dice < 0.92
                ? 'dispute'
                : 'adjust'
    const isSigned = verb === 'refund' || verb === 'dispute' || verb === 'adjust'
    const signed = isSigned ? sign * amount() : amount()
    const workspace = owners[upTo(owners.length)] ?? ''
    return { verb, workspace, amount: signed, key: `${name}:${seed}:${(made += 1)}` }
  }

  return {
    workspaces: owners,
    random,
    /** The next one; `reservations` is how many there are. */
    next(reservations: number): Operation {
      if (reservations > 0 && random() < 0.42) {
        const reservation = Math.max(0, reservations - 1 - upTo(random() < 0.9 ? 12 : reservations))
        const dice = random()
        if (dice < 0.6) return { verb: 'capture', reservation, used: upTo(random() < 0.05 ? 400 : 60) }
        return { verb: dice < 0.85 ? 'release' : 'expire', reservation }
      }
      const operation = named()
      before.push(operation)
      return operation
    },
  }
}
