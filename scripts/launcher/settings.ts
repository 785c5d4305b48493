import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Complaint } from './complaint.ts'

/** The folder of the clone. */
export const root = resolve(import.meta.dirname, '..', '..')

/** What the person can decide about a start, from the environment or `.env`. */
export type Settings = {
  dataFolder: string
  host: string
  port: number
  url: string
  databaseUrl: string | undefined
  adminEmail: string
  adminPassword: string | undefined
  payloadSecret: string | undefined
  hasModel: boolean
}

const text = (name: string): string | undefined => process.env[name]?.trim() || undefined

const readPort = (): number => {
  const given = text('PORT') ?? '3000'
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Complaint(`PORT must be a number from 1 to 65535, not "${given}".`)
}

const readAdminPassword = (): string | undefined => {
  const password = text('ADMIN_PASSWORD')
  if (password === undefined || (password.length >= 10 && password.length <= 200)) return password
  throw new Complaint('ADMIN_PASSWORD needs 10 to 200 characters.')
}

/** Reads `.env` (what is set outside of it wins) and the environment. */
export const readSettings = (): Settings => {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const port = readPort()
  const modelKeys = ['GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'GOOGLE_GENAI_USE_VERTEXAI']
  return {
    dataFolder: resolve(root, text('PLATEN_DATA_DIR') ?? '.platen'),
    host: text('HOST') ?? '127.0.0.1',
    port,
    url: text('PLATEN_URL') ?? `http://localhost:${port}`,
    databaseUrl: text('DATABASE_URL'),
    adminEmail: text('ADMIN_EMAIL') ?? 'admin@platen.local',
    adminPassword: readAdminPassword(),
    payloadSecret: text('PAYLOAD_SECRET'),
    hasModel: modelKeys.some((name) => text(name) !== undefined),
  }
}
