import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { MoneyVerdict } from '../../tests/credits/judge-money.ts'
import { randomFrom } from '../chaos/rehearsal.ts'
import { askForAll } from './chaos/ask-for-all.ts'
import { openDoors } from './chaos/customers.ts'
import { type Rehearsal, orderOf, readRehearsal } from './chaos/rehearsal.ts'
import { openStage } from './chaos/stage.ts'
import { strikeAll } from './chaos/strike.ts'

/**
 * `npm run credits:chaos -- [--seed N] [--generations 200] [--worker 40] [--web 20] [--postgres 5]`: kills workers, the web
 * process and PostgreSQL while people have designs made, and looks what became of every credit. Builds the app first where it is not.
 */
const people = 8
const longestWaitMs = 15 * 60_000
const longestHeldSeconds = 120

const build = async (): Promise<void> => {
  const child = fork('scripts/build.ts', [], { execArgv: ['--import', 'tsx'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The app could not be built.')
}

const untilAllEnded = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const deadline = Date.now() + longestWaitMs; Date.now() < deadline; await sleep(250)) {
    const { rowCount } = await client.query(`select from jobs where status in ('queued', 'running') limit 1`)
    if (rowCount === 0) break
  }
  await client.end()
}

const untilNothingIsHeld = async (ask: () => Promise<number | undefined>): Promise<number | undefined> => {
  for (
    const deadline = Date.now() + (longestHeldSeconds + 10) * 1000;
    Date.now() < deadline;
    await sleep(500)
  ) {
    const held = await ask()
    if (held !== undefined) return held
  }
  return undefined
}

type Ended = { verdict: MoneyVerdict; held: number | undefined; story: string }

const rehearse = async (rehearsal: Rehearsal): Promise<Ended> => {
  await using stage = await openStage(rehearsal, people)
  const { payload, web, crew, folder } = stage
  // Loaded only now: what it loads reads the environment.
  const { judgeMoney, secondsHeld } = await import('../../tests/credits/judge-money.ts')
  const customers = await openDoors(payload, web.origin, people)
  const random = randomFrom(rehearsal.seed)
  const order = orderOf(rehearsal, random)
  const progress = { strikes: 0, of: order.length }
  const asking = askForAll({ customers, rehearsal, random, progress })
  // Told when it is waited for, after the strikes: unheard until then it would end this process before it cleans up.
  asking.catch(() => undefined)
  const { waiting, unanswered } = customers
  const strikes = { order, random: randomFrom(rehearsal.seed + 1), crew, web, waiting, folder, progress }
  stage.postgres = await strikeAll({ ...strikes, postgres: stage.postgres })
  const { accepted, refused, cancelled } = await asking
  await untilAllEnded(stage.postgres.url)
  const held = await untilNothingIsHeld(() => secondsHeld(payload))
  await crew.close()
  const verdict = await judgeMoney(payload, accepted)
  if (crew.endedByThemselves() > 0)
    verdict.faults.push(`${crew.endedByThemselves()} workers ended by themselves`)
  if (held === undefined || held > longestHeldSeconds)
    verdict.faults.push(`credits were set aside ${held ?? 'more than 120'} s after the last job`)
  const story = `${accepted.length} accepted, ${refused} refused for want of credits, ${cancelled} cancelled, ${unanswered()} requests unanswered`
  return { verdict, held, story }
}

await build()
const rehearsal = readRehearsal()
const { seed, generations, strikes } = rehearsal
const what = `${generations} generations; kill -9 of workers ${strikes.worker} times, of web ${strikes.web} times, PostgreSQL stopped hard ${strikes.postgres} times; seed ${seed}`
console.log(`Credits under disasters: ${what}`)
const begun = performance.now()
const { verdict, held, story } = await rehearse(rehearsal)
const seconds = Math.round((performance.now() - begun) / 1000)
const ends = Object.entries(verdict.statuses).map(([status, jobs]) => `${jobs} ${status}`)
const { granted, paid, available, held: left } = verdict.credits
console.log(`${story}; jobs: ${ends.join(', ')} in ${seconds} s.`)
console.log(
  `Credits: ${granted} given = ${paid} paid + ${available} left + ${left} held; nothing held ${held?.toFixed(1)} s after the last job.`,
)
for (const fault of verdict.faults) console.error(`FAULT: ${fault}`)
console.log(
  verdict.faults.length === 0
    ? 'Every job was charged once, for what it did; Σ = 0.'
    : `${verdict.faults.length} faults.`,
)
process.exit(verdict.faults.length === 0 ? 0 : 1)
