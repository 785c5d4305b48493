import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

export type Contender = { name: string; run: () => Promise<unknown>; close?: () => Promise<unknown> }

type Goal = {
  /** Which contender the first one is measured against. */
  against: number
  atLeast: number
  says: string
}

type Comparison = { title: string; contenders: Contender[]; goals: Goal[]; rounds?: number }

// The first rounds pay for cold disks and compilation.
const warmUp = 3
// A browser tidies up after it has answered; the next contender must not pay for that.
const restMs = 200

/**
 * Runs contenders in turns, so that whatever else the machine does hits all of them alike, and compares medians: the
 * figure is a ratio, since milliseconds only mean something on the machine they were taken on. Exits with 1 when a goal
 * is missed.
 */
export const compare = async ({ title, contenders, goals, rounds = 25 }: Comparison): Promise<void> => {
  const times = contenders.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      await setTimeout(restMs)
      const started = performance.now()
      await contender.run()
      if (round >= 0) times[index]?.push(performance.now() - started)
    }
  }
  for (const contender of contenders) await contender.close?.()

  const medians = times.map(median)
  const [own = 0] = medians
  const results = goals.map(({ against, atLeast, says }) => {
    const ratio = (medians[against] ?? 0) / own
    return {
      against: contenders[against]?.name,
      ratio: round(ratio),
      goal: atLeast,
      met: ratio >= atLeast,
      says,
    }
  })
  report(title, { contenders, medians, results })
  await save(title, {
    rounds,
    results,
    medians: contenders.map(({ name }, index) => ({ name, ms: round(medians[index] ?? 0) })),
  })
  process.exitCode = results.every(({ met }) => met) ? 0 : 1
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const round = (value: number): number => Math.round(value * 100) / 100

type Report = {
  contenders: Contender[]
  medians: number[]
  results: { ratio: number; goal: number; met: boolean; says: string }[]
}

const report = (title: string, { contenders, medians, results }: Report): void => {
  const lines = [
    title,
    ...contenders.map(({ name }, index) => `  ${(medians[index] ?? 0).toFixed(1).padStart(8)} ms  ${name}`),
    ...results.map(
      ({ goal, met, ratio, says }) =>
        `  ${ratio.toFixed(2).padStart(8)} ×   ${says} (goal ${goal}: ${met ? 'met' : 'MISSED'})`,
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
