import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

export type Contender = { name: string; run: () => Promise<unknown>; close?: () => Promise<unknown> }

type Goal = {
  /** Which contender the first one is measured against. */
  against: number
  atLeast: number
  says: string
  /** What is compared: how long a run takes, or how many bytes it answers. @default 'time' */
  measured?: 'time' | 'bytes'
}

/** How long a run of the first contender may take at most, where a promise was made in time. */
type Limit = { atMostMs: number; says: string }

type Comparison = {
  title: string
  contenders: Contender[]
  goals: Goal[]
  limits?: Limit[]
  rounds?: number
  /** Which of the sorted times is compared: 0.5 is the median, 0.95 what one of twenty exceeds. @default 0.5 */
  percentile?: number
  /** How much of the work one run does, for reports of so many a second or minute. */
  worksPerRun?: { count: number; name: string; every?: 'second' | 'minute' }
}

// The first rounds pay for cold disks and compilation.
const warmUp = 3
// A browser tidies up after it has answered; the next contender must not pay for that.
const restMs = 200

/**
 * Runs contenders in turns, so that whatever else the machine does hits all of them alike, and compares their medians (or
 * another percentile): the figure is a ratio, since milliseconds only mean something on the machine they were taken on.
 * Exits with 1 when a goal is missed. Answers what each contender typically took.
 */
export const compare = async (comparison: Comparison): Promise<{ typicalMs: number[] }> => {
  const { title, contenders, goals, limits = [], rounds = 25, percentile = 0.5, worksPerRun } = comparison
  const times = contenders.map((): number[] => [])
  const sizes = contenders.map(() => 0)
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      await setTimeout(restMs)
      const started = performance.now()
      const made = await contender.run()
      if (round >= 0) times[index]?.push(performance.now() - started)
      if (made instanceof Uint8Array) sizes[index] = made.byteLength
    }
  }
  for (const contender of contenders) await contender.close?.()

  const typical = times.map((values) => at(values, percentile))
  const results = goals.map(({ against, atLeast, measured = 'time', says }) => {
    const [own = 0, ...others] = measured === 'time' ? typical : sizes
    const ratio = (others[against - 1] ?? 0) / own
    return {
      against: contenders[against]?.name,
      ratio: round(ratio),
      goal: atLeast,
      met: ratio >= atLeast,
      says,
    }
  })
  const kept = limits.map((limit) => ({ ...limit, met: (typical[0] ?? 0) <= limit.atMostMs }))
  report(title, { contenders, typical, sizes, results, kept, worksPerRun })
  await save(title, {
    rounds,
    results,
    limits: kept,
    [percentile === 0.5 ? 'medians' : `percentile ${percentile * 100}`]: contenders.map(
      ({ name }, index) => ({
        name,
        ms: round(typical[index] ?? 0),
        ...(worksPerRun ? rateOf(worksPerRun, typical[index] ?? 0) : {}),
        ...(sizes[index] ? { bytes: sizes[index] } : {}),
      }),
    ),
  })
  if ([...results, ...kept].some(({ met }) => !met)) process.exitCode = 1
  return { typicalMs: typical }
}

const at = (values: number[], percentile: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * percentile)] ?? 0

type Works = NonNullable<Comparison['worksPerRun']>

const rateOf = (
  { count, every = 'second' }: Works,
  ms: number,
): { perSecond: number } | { perMinute: number } =>
  every === 'second'
    ? { perSecond: Math.round((count / ms) * 1000) }
    : { perMinute: Math.round((count / ms) * 60_000) }

const round = (value: number): number => Math.round(value * 100) / 100

type Report = {
  contenders: Contender[]
  typical: number[]
  sizes: number[]
  worksPerRun: Comparison['worksPerRun']
  results: { ratio: number; goal: number; met: boolean; says: string }[]
  kept: (Limit & { met: boolean })[]
}

const report = (title: string, { contenders, typical, sizes, results, kept, worksPerRun }: Report): void => {
  const rate = (ms: number) =>
    worksPerRun
      ? `, ${Object.values(rateOf(worksPerRun, ms)).join()} ${worksPerRun.name} a ${worksPerRun.every ?? 'second'}`
      : ''
  const size = (bytes = 0) => (bytes > 0 ? `, ${Math.round(bytes / 1024)} KB` : '')
  const lines = [
    title,
    ...contenders.map(({ name }, index) => {
      const ms = typical[index] ?? 0
      return `  ${ms.toFixed(1).padStart(8)} ms  ${name}${rate(ms)}${size(sizes[index])}`
    }),
    ...results.map(
      ({ goal, met, ratio, says }) =>
        `  ${ratio.toFixed(2).padStart(8)} ×   ${says} (goal ${round(goal)}: ${met ? 'met' : 'MISSED'})`,
    ),
    ...kept.map(
      ({ atMostMs, met, says }) => `  ${says}: at most ${atMostMs} ms (goal ${met ? 'met' : 'MISSED'})`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const save = async (title: string, results: object): Promise<void> => {
  const folder = path.join(import.meta.dirname, 'results')
  await mkdir(folder, { recursive: true })
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`)
}
