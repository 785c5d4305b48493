import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { pendingMigrations } from './database/pending-migrations.ts'
import { withSchemaLock } from './database/with-lock.ts'
import { Complaint } from './launcher/complaint.ts'
import { tellLauncher } from './launcher/messages.ts'
import { root } from './launcher/settings.ts'
import type { Account, Accounts } from './seed.ts'

const required = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  throw new Complaint(`${name} is not set. "npm start" sets it; elsewhere see .env.example.`)
}

const account = (email: string | undefined, password: string | undefined): Account | undefined =>
  email && password ? { email, password } : undefined

/** The accounts to make: each only when its password is set. */
const readAccounts = (): Accounts => ({
  admin: account(process.env['ADMIN_EMAIL'], process.env['ADMIN_PASSWORD']),
  designer: account('designer@platen.local', process.env['PLATEN_SAMPLE_PASSWORD']),
})

/**
 * Makes the bucket for files, where it is not there, and checks that it answers. A folder is made when it is needed.
 *
 * @throws Complaint, one sentence, when the bucket cannot be used as it is set.
 */
const prepareBucket = async (): Promise<void> => {
  if (!Object.entries(process.env).some(([name, value]) => name.startsWith('S3_') && value)) return
  const [{ s3FromSettings, s3Store }, { env }] = await Promise.all([
    import('#plugins/storage/index.ts'),
    import('#kernel/server/env.ts'),
  ])
  try {
    const s3 = s3FromSettings(env)
    if (s3) await s3Store(s3).prepare()
  } catch (failure) {
    const { message, name, internal } = failure as Error & { internal?: string } // a Fault tells the operator more
    if (name === 'SettingsError') throw new Complaint(message)
    throw new Complaint(
      `The bucket for files cannot be used: ${internal ?? message}. Check the S3_ settings.`,
    )
  }
}

/** What was seeded into which database; as long as it is the same, nothing needs to be loaded to look again. */
const seedPrint = async (client: pg.Client, accounts: Accounts | undefined): Promise<string> => {
  const database = await client.query<{ id: string }>(
    "select system_identifier || '/' || oid as id from pg_control_system(), pg_database where datname = current_database()",
  )
  const hash = createHash('sha256').update(JSON.stringify([database.rows, accounts]))
  const folder = join(root, 'scripts', 'seed')
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) hash.update(readFileSync(join(file.parentPath, file.name)))
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}

const prepare = async (url: string): Promise<void> => {
  await prepareBucket()
  const accounts = process.argv.includes('--no-seed') ? undefined : readAccounts()
  const stampFile = join(process.env['PLATEN_DATA_DIR'] ?? '.platen', 'prepared.txt')
  await withSchemaLock(url, async (client) => {
    const pending = await pendingMigrations(client)
    const print = await seedPrint(client, accounts)
    if (pending.length === 0 && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print) return
    // A migration of a large table may take as long as it needs.
    process.env['DATABASE_STATEMENT_SECONDS'] = '0'
    // Else tables without a schema's name land in one that is called like the database's user, as ours for jobs may be.
    process.env['PGOPTIONS'] = '-c search_path=public'
    const [{ getPayload }, { default: config }, { migrate }, { seed }] = await Promise.all([
      import('payload'),
      import('#payload.config'),
      import('./migrate.ts'),
      import('./seed.ts'),
    ])
    const payload = await getPayload({ config, disableOnInit: true, cron: false })
    await tellLauncher({ type: 'step', label: 'Database schema' })
    await migrate({ payload, url })
    await tellLauncher({ type: 'step', label: 'Accounts and templates' })
    if (accounts !== undefined) await seed({ payload, accounts })
    await payload.destroy()
    writeFileSync(stampFile, print)
  })
}

try {
  await prepare(required('DATABASE_URL'))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Complaint ? error.message : error)
  if (error instanceof Complaint) await tellLauncher({ type: 'complaint', sentence: error.message })
  process.exit(1)
}
