import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Crew } from '../../chaos/crew.ts'
import { type Postgres, startPostgres } from '../../postgres/start-postgres.ts'
import type { Victim } from './rehearsal.ts'
import type { Web } from './web-server.ts'

type Given = {
  order: readonly Victim[]
  random: () => number
  crew: Crew
  web: Web
  /** Requests nobody has answered yet. */
  waiting: () => number
  folder: string
  postgres: Postgres
  /** Strikes so far; whoever asks for designs keeps pace, so that there is work until the last one. */
  progress: { strikes: number }
}

const running = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query(`select 1 from jobs where status = 'running' limit 1`)
    return (rowCount ?? 0) > 0
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const patience = 60_000

/** Waits until the victim is busy, a minute at most: the kill of an idle one shows nothing. */
const untilBusy = async (victim: Victim, { crew, waiting }: Given, url: string): Promise<void> => {
  const step = victim === 'web' ? 5 : 50
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(step)) {
    if (victim === 'web' ? waiting() > 0 : crew.ready().length > 0 && (await running(url))) return
  }
}

/** Kills what is busy, one after the other, at random moments. Returns the database that runs in the end. */
export const strikeAll = async (given: Given): Promise<Postgres> => {
  const { order, random, crew, web, folder, progress } = given
  let { postgres } = given
  for (const [index, victim] of order.entries()) {
    await untilBusy(victim, given, postgres.url)
    // A request takes a tenth of a second, a job some.
    await sleep(random() * (victim === 'web' ? 150 : 1200))
    console.log(`  ${index + 1} of ${order.length}: ${victim}`)
    if (victim === 'web') {
      web.kill()
      await web.untilReady()
    } else if (victim === 'worker') {
      const ready = crew.ready()
      ready[Math.floor(random() * ready.length)]?.kill('SIGKILL')
    } else {
      postgres.kill()
      await postgres.ended
      await sleep(random() * 2000)
      postgres = await startPostgres({ dataFolder: folder, throwAway: true, durable: true })
    }
    progress.strikes = index + 1
  }
  return postgres
}
