import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Payload, getPayload } from 'payload'
import { migrate } from '../../scripts/migrate.ts'

export type OurPlaten = { payload: Payload; close(): Promise<void> }

/** Platen with all its plugins on an empty database, as its worker loads it. */
export const ourPlaten = async (url: string, env: Record<string, string> = {}): Promise<OurPlaten> => {
  const folder = mkdtempSync(join(tmpdir(), 'platen-bench-data-'))
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'a secret of the benches, of no use elsewhere',
    PLATEN_DATA_DIR: folder,
    LOG_LEVEL: 'error',
    // A schema named after the database's user would take the tables of later migrations.
    PGOPTIONS: '-c search_path=public',
    ...env,
  })
  // Loaded only now: the config reads the environment when it is first imported.
  const { default: config } = await import('#payload.config')
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  await migrate({ payload, url })
  return {
    payload,
    async close() {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
