import { z } from 'zod'
import { SettingsError } from './settings-error.ts'

const text = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? value.trim() : undefined))
const wholeNumber = (fallback: number, limits: { min: number; max: number }) =>
  z.coerce.number().int().min(limits.min).max(limits.max).default(fallback)
const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .optional()
  .transform((value) => value === 'true' || value === '1')

/** Undefined when nothing is said. */
const choice = z
  .enum(['true', 'false', '1', '0', ''])
  .optional()
  .transform((value) => (value ? value === 'true' || value === '1' : undefined))

const dollars = z.number().min(0).max(100_000)

/** US dollars for a million tokens of models, as JSON: `{"model": {"input": 1, "output": 5}}`. */
const ownPrices = text
  .transform((value, context): unknown => {
    try {
      return value === undefined ? undefined : JSON.parse(value)
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.object({ input: dollars, output: dollars })).optional())

/** Files go to this bucket; to the data folder without one. */
const s3Settings = {
  S3_BUCKET: text,
  S3_ENDPOINT: text,
  S3_REGION: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  S3_FORCE_PATH_STYLE: choice,
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  PORT: wholeNumber(3000, { min: 0, max: 65_535 }),
  PLATEN_URL: text,
  PLATEN_DATA_DIR: z.string().min(1).default('.platen'),
  DATABASE_URL: text,
  DATABASE_POOL_SIZE: wholeNumber(10, { min: 2, max: 100 }),
  DATABASE_STATEMENT_SECONDS: wholeNumber(30, { min: 0, max: 3600 }),
  PAYLOAD_SECRET: text,
  WORKER_CONCURRENCY: wholeNumber(3, { min: 1, max: 64 }),
  WORKSPACE_CONCURRENCY: wholeNumber(2, { min: 1, max: 1000 }),
  JOB_EVENTS_KEEP_DAYS: wholeNumber(7, { min: 0, max: 3650 }),
  GEMINI_API_KEY: text,
  GEMINI_BASE_URL: text,
  GOOGLE_GENAI_USE_VERTEXAI: flag,
  GOOGLE_CLOUD_PROJECT: text,
  GOOGLE_CLOUD_LOCATION: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
  AI_TEXT_PROVIDER: text,
  AI_IMAGE_PROVIDER: text,
  AI_TEXT_MODEL: text,
  AI_IMAGE_MODEL: text,
  AI_PRICES: ownPrices,
  PUPPETEER_EXECUTABLE_PATH: text,
  ...s3Settings,
  EXPORTS_KEEP_DAYS: wholeNumber(30, { min: 1, max: 3650 }),
  CREDITS: z.enum(['on', 'off']).default('on'),
  CREDITS_WELCOME: wholeNumber(500, { min: 0, max: 1_000_000_000 }),
  CREDITS_NEW_WORKSPACE: wholeNumber(0, { min: 0, max: 1_000_000_000 }),
  STRIPE_SECRET_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  STRIPE_PUBLISHABLE_KEY: text,
  STRIPE_API_BASE: text,
  STRIPE_TAX: z.enum(['on', 'off']).default('off'),
  STRIPE_INVOICES: z.enum(['on', 'off']).default('off'),
  STRIPE_TIMEOUT_SECONDS: wholeNumber(20, { min: 1, max: 80 }),
  METRICS_TOKEN: text.pipe(z.string().min(16).optional()),
  SMTP_URL: text,
  MAIL_FROM: text,
})

export type Env = z.infer<typeof schema>

/**
 * Reads the settings from a process environment.
 *
 * @throws SettingsError that names each variable that is wrong.
 */
export const readEnv = (source: NodeJS.ProcessEnv): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new SettingsError(
    `The environment has settings Platen cannot use. ${faults.join('; ')}. See .env.example.`,
  )
}

let settings: Env | undefined

/**
 * The settings of this process; nothing else reads `process.env`. Read at the first use, so that a file can be loaded
 * before they are set.
 */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get((settings ??= readEnv(process.env)), name) as unknown,
})
