import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { type Crew, startCrew } from '../../chaos/crew.ts'
import { startSlowProvider } from '../../chaos/provider.ts'
import { freePort } from '../../launcher/free-port.ts'
import { type Postgres, startPostgres } from '../../postgres/start-postgres.ts'
import type { Rehearsal } from './rehearsal.ts'
import { type Web, startWeb } from './web-server.ts'

export type Stage = AsyncDisposable & {
  payload: Payload
  web: Web
  crew: Crew
  folder: string
  /** The database that runs now; whoever starts another puts it here. */
  postgres: Postgres
}

const prepare = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const child = fork('scripts/prepare.ts', ['--no-seed'], { execArgv: ['--import', 'tsx'], env })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The database could not be prepared.')
}

/** A database, a provider that takes its time, the web process and workers, and Payload in this process to look. */
export const openStage = async (
  { generations, workers, silentSeconds }: Rehearsal,
  people: number,
): Promise<Stage> => {
  const cleanUp = new AsyncDisposableStack()
  try {
    const folder = mkdtempSync(join(tmpdir(), 'platen-credits-'))
    // The database's user must be able to enter.
    chmodSync(folder, 0o755)
    cleanUp.defer(() => rmSync(folder, { recursive: true, force: true }))
    const postgres = await startPostgres({ dataFolder: folder, throwAway: true, durable: true })
    const provider = await startSlowProvider(120)
    cleanUp.use(provider)
    const port = await freePort({ host: '127.0.0.1' })
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url,
      PAYLOAD_SECRET: 'only for a rehearsal of disasters',
      PLATEN_DATA_DIR: folder,
      PLATEN_URL: `http://127.0.0.1:${port}`,
      OPENAI_API_KEY: 'only for a rehearsal',
      OPENAI_BASE_URL: `${provider.url}/v1`,
      // Nearly what they ask for costs: some are refused at the end.
      CREDITS_WELCOME: String(Math.ceil((generations / people) * 8)),
      LOG_LEVEL: 'warn',
    }
    Object.assign(process.env, env, { LOG_LEVEL: 'fatal' })
    const stage = { postgres }
    cleanUp.defer(() => stage.postgres.stop())
    await prepare(env)
    // Loaded only now: the config reads the environment when it is first imported.
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('#payload.config'),
    ])
    const payload = await getPayload({ config, disableOnInit: true, cron: false })
    cleanUp.defer(() => payload.destroy())
    const web = startWeb({ env, folder, port })
    cleanUp.defer(() => web.close())
    const crew = startCrew({ size: workers, env, folder, silentSeconds })
    cleanUp.defer(() => crew.close())
    await web.untilReady()
    return Object.assign(stage, {
      payload,
      web,
      crew,
      folder,
      [Symbol.asyncDispose]: () => cleanUp.disposeAsync(),
    })
  } catch (error) {
    await cleanUp.disposeAsync()
    throw error
  }
}
