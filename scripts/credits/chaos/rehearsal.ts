import { parseArgs } from 'node:util'

/** What a rehearsal of disasters with money is told on its command line. */
export type Rehearsal = {
  /** The same seed gives the same prompts, pauses, strikes and victims. */
  seed: number
  /** Generations that are accepted, at least; those that were not answered come on top. */
  generations: number
  /** How often each is killed with SIGKILL; PostgreSQL is stopped at once and started again. */
  strikes: Record<Victim, number>
  workers: number
  silentSeconds: number
}

export const victims = ['worker', 'web', 'postgres'] as const
export type Victim = (typeof victims)[number]

/** Reads `--seed N --generations 200 --worker 40 --web 20 --postgres 5 --workers 2 --silent-seconds 8`. */
export const readRehearsal = (): Rehearsal => {
  const number = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      seed: number,
      generations: number,
      worker: number,
      web: number,
      postgres: number,
      workers: number,
      'silent-seconds': number,
    },
  })
  return {
    seed: Number(values.seed ?? Math.floor(Math.random() * 1e9)),
    generations: Number(values.generations ?? 200),
    strikes: {
      worker: Number(values.worker ?? 40),
      web: Number(values.web ?? 20),
      postgres: Number(values.postgres ?? 5),
    },
    workers: Number(values.workers ?? 2),
    silentSeconds: Number(values['silent-seconds'] ?? 8),
  }
}

/** Every strike in an order of the seed's. */
export const orderOf = ({ strikes }: Rehearsal, random: () => number): Victim[] =>
  victims
    .flatMap((victim) => Array.from({ length: strikes[victim] }, () => ({ victim, at: random() })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ victim }) => victim)
