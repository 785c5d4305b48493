import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import type { JobWorker } from '#jobs/run-worker.ts'
import { cloneDatabase } from './database.ts'
import type { S3Server } from './s3-server.ts'
import { type Api, apiOf } from './test-api.ts'
import { type MakeUser, userMaker } from './test-user.ts'

export type TestPlaten = {
  payload: Payload
  databaseUrl: string
  /** The folder that PLATEN_DATA_DIR names. */
  dataFolder: string
  /** Calls the API as the web process would answer it. */
  api: Api
  makeUser: MakeUser
  /** The S3 server that keeps the files; undefined when they are on the disk. */
  s3: S3Server | undefined
  /** Starts the worker in this process; it is stopped by `close` too. */
  startWorker(): Promise<JobWorker>
  close(): Promise<void>
}

export type TestOptions = {
  worker?: boolean
  env?: Record<string, string>
  /** Where files are kept. @default PLATEN_TEST_STORAGE, else the disk */
  storage?: 'disk' | 's3'
  /** Loads another composition of plugins, once the environment is set; Platen's own when left out. */
  loadConfig?: () => Promise<{ default: Promise<SanitizedConfig> }>
}

let taken = false

/**
 * The real Platen for one test file: its config, a database of its own, the real queue, without Next.
 *
 * @throws Error when the file asks twice: the config reads the environment once.
 */
export const testPlaten = async (options: TestOptions = {}): Promise<TestPlaten> => {
  if (taken) throw new Error('testPlaten can be called once per test file; share it between the tests.')
  taken = true
  const cleanUp = new AsyncDisposableStack()
  try {
    const database = await cloneDatabase()
    cleanUp.defer(() => database.drop())
    const dataFolder = await mkdtemp(join(tmpdir(), 'platen-test-'))
    cleanUp.defer(() => rm(dataFolder, { recursive: true, force: true }))
    const origin = 'http://localhost:3000'
    const { storage = process.env['PLATEN_TEST_STORAGE'] } = options
    const s3 = storage === 's3' ? await (await import('./s3-server.ts')).startS3() : undefined
    cleanUp.defer(() => s3?.close())
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret of the tests, of no use elsewhere',
      PLATEN_DATA_DIR: dataFolder,
      PLATEN_URL: origin,
      ...s3?.env,
      ...options.env,
    })
    // Loaded only now: the config reads the environment when it is first imported.
    const [{ getPayload }, { default: config }, { serveApi }, { runWorker }, { browsers }] =
      await Promise.all([
        import('payload'),
        (options.loadConfig ?? (() => import('#payload.config')))(),
        import('#plugins/core/index.ts'),
        import('#jobs/run-worker.ts'),
        import('#plugins/exports/chromium/browsers.ts'),
      ])
    const payload = await getPayload({ config, disableOnInit: true, cron: false })
    cleanUp.defer(() => payload.destroy())
    cleanUp.defer(() => browsers().close())
    const startWorker = async (): Promise<JobWorker> => {
      const worker = await runWorker({ payload })
      cleanUp.defer(() => worker.stop({ graceMs: 500 }))
      return worker
    }
    if (options.worker === true) await startWorker()
    return {
      payload,
      databaseUrl: database.url,
      dataFolder,
      s3,
      api: apiOf(serveApi(Promise.resolve(config)), origin),
      makeUser: userMaker(payload),
      startWorker,
      close: () => cleanUp.disposeAsync(),
    }
  } catch (error) {
    await cleanUp.disposeAsync()
    throw error
  }
}
