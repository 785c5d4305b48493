import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCrew } from './chaos/crew.ts'
import { strike } from './chaos/disasters.ts'
import { startSlowProvider } from './chaos/provider.ts'
import { type Rehearsal, randomFrom } from './chaos/rehearsal.ts'
import { type Verdict, judge } from './chaos/verdict.ts'
import { startPostgres } from './postgres/start-postgres.ts'

const kinds = ['graphic', 'document', 'slides', 'website']
const people = 6
const longestWaitMs = 10 * 60_000

const readRehearsal = (): Rehearsal => {
  const number = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      seed: number,
      generations: number,
      kills: number,
      restarts: number,
      workers: number,
      'silent-seconds': number,
    },
  })
  return {
    seed: Number(values.seed ?? Math.floor(Math.random() * 1e9)),
    generations: Number(values.generations ?? 100),
    kills: Number(values.kills ?? 50),
    restarts: Number(values.restarts ?? 3),
    workers: Number(values.workers ?? 3),
    silentSeconds: Number(values['silent-seconds'] ?? 20),
  }
}

const prepare = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const child = fork('scripts/prepare.ts', ['--no-seed'], { execArgv: ['--import', 'tsx'], env })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The database could not be prepared.')
}

const untilAllEnded = async (url: string): Promise<void> => {
  const deadline = Date.now() + longestWaitMs
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (;;) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from jobs where status in ('queued', 'running')`,
    )
    if (rows[0]?.n === 0 || Date.now() > deadline) return client.end()
    await sleep(250)
  }
}

const rehearse = async (rehearsal: Rehearsal): Promise<Verdict> => {
  await using cleanUp = new AsyncDisposableStack()
  const { seed, generations, workers, silentSeconds } = rehearsal
  const folder = mkdtempSync(join(tmpdir(), 'platen-chaos-'))
  cleanUp.defer(() => rmSync(folder, { recursive: true, force: true }))
  let postgres = await startPostgres({ dataFolder: folder, throwAway: true, durable: true })
  cleanUp.defer(() => postgres.stop())
  const provider = await startSlowProvider(120)
  cleanUp.use(provider)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'only for a rehearsal of disasters',
    PLATEN_DATA_DIR: folder,
    OPENAI_API_KEY: 'only for a rehearsal',
    OPENAI_BASE_URL: `${provider.url}/v1`,
    LOG_LEVEL: 'warn',
  }
  Object.assign(process.env, env, { LOG_LEVEL: 'fatal' })
  await prepare(env)
  // Loaded only now: the config reads the environment when it is first imported.
  const [{ getPayload }, { default: config }, { openStudio }] = await Promise.all([
    import('payload'),
    import('#payload.config'),
    import('./chaos/studio.ts'),
  ])
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  cleanUp.defer(() => payload.destroy())
  const studio = await openStudio(payload, people)
  const crew = startCrew({ size: workers, env, folder, silentSeconds })
  cleanUp.defer(() => crew.close())
  const random = randomFrom(seed)
  const asked: string[] = []
  const progress = { kills: 0 }
  const asking = (async () => {
    for (let n = 0; n < generations; n += 1) {
      const kind = kinds[Math.floor(random() * kinds.length)]
      while (n > ((progress.kills + 4) * generations) / rehearsal.kills) await sleep(100)
      asked.push(await studio.ask(n, { kind, prompt: `Design ${n} of rehearsal ${seed}`, images: false }))
      await sleep(random() * 300)
    }
  })()
  // Told when it is waited for, after the strikes: unheard until then it would end this process before it cleans up.
  asking.catch(() => undefined)
  postgres = await strike({ rehearsal, random: randomFrom(seed + 1), crew, folder, postgres, progress })
  await asking
  await untilAllEnded(postgres.url)
  // The delivery of a job that has just ended is removed a moment later, and a worker killed last counts as seen until
  // it has been silent for longer than the verdict looks back.
  await sleep(2500)
  await crew.close()
  const verdict = await judge(payload, asked)
  if (crew.endedByThemselves() > 0)
    verdict.faults.push(`${crew.endedByThemselves()} workers ended by themselves`)
  return verdict
}

const rehearsal = readRehearsal()
const { seed, generations, kills, restarts, workers } = rehearsal
const what = `${generations} generations, ${kills} kills, ${restarts} restarts, ${workers} workers, seed ${seed}`
console.log(`Chaos: ${what}`)
const begun = performance.now()
const verdict = await rehearse(rehearsal)
const seconds = Math.round((performance.now() - begun) / 1000)
const ends = Object.entries(verdict.statuses).map(([status, jobs]) => `${jobs} ${status}`)
console.log(`${what}: ${ends.join(', ')} after ${verdict.attempts} attempts in ${seconds} s.`)
for (const fault of verdict.faults) console.error(`FAULT: ${fault}`)
console.log(
  verdict.faults.length === 0
    ? 'Every job ended, every page is there once and in order, nothing is stuck or locked.'
    : `${verdict.faults.length} faults.`,
)
process.exit(verdict.faults.length === 0 ? 0 : 1)
