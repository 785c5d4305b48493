import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Postgres, startPostgres } from '../postgres/start-postgres.ts'
import type { Crew } from './crew.ts'
import type { Rehearsal } from './rehearsal.ts'

type Given = {
  rehearsal: Rehearsal
  random: () => number
  crew: Crew
  folder: string
  postgres: Postgres
  /** Kills so far; whoever asks for designs keeps pace, so that there is work until the last one. */
  progress: { kills: number }
}

/** Whether a worker that lives runs a job just now: a kill of an idle one shows nothing. */
const isBusy = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query(
      `select 1 from jobs where status = 'running' and updated_at > now() - interval '1 second' limit 1`,
    )
    return (rowCount ?? 0) > 0
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const waitUntilBusy = async (url: string, crew: Crew): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (crew.ready().length > 0 && (await isBusy(url))) return
    await sleep(100)
  }
}

/**
 * Kills workers at random moments while jobs run, and stops the database at once in between. Returns the database that
 * runs in the end.
 */
export const strike = async ({
  rehearsal,
  random,
  crew,
  folder,
  postgres,
  progress,
}: Given): Promise<Postgres> => {
  const { kills, restarts } = rehearsal
  const restartAfter = new Set(
    Array.from({ length: restarts }, (_, n) => Math.floor(((n + 1) * kills) / (restarts + 1))),
  )
  let running = postgres
  for (let kill = 1; kill <= kills; kill += 1) {
    await waitUntilBusy(running.url, crew)
    await sleep(random() * 1500)
    const crewReady = crew.ready()
    crewReady[Math.floor(random() * crewReady.length)]?.kill('SIGKILL')
    progress.kills = kill
    console.log(`  kill ${kill} of ${kills}`)
    if (!restartAfter.has(kill)) continue
    console.log('  PostgreSQL stops at once')
    running.kill()
    await running.ended
    await sleep(random() * 2000)
    running = await startPostgres({ dataFolder: folder, throwAway: true, durable: true })
  }
  return running
}
