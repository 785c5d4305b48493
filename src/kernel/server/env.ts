import { z } from 'zod'

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

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: wholeNumber(3000, { min: 0, max: 65_535 }),
  PLATEN_URL: text,
  PLATEN_DATA_DIR: z.string().min(1).default('.platen'),
  DATABASE_URL: text,
  DATABASE_POOL_SIZE: wholeNumber(10, { min: 2, max: 100 }),
  PAYLOAD_SECRET: text,
  WORKER_CONCURRENCY: wholeNumber(3, { min: 1, max: 64 }),
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
  PUPPETEER_EXECUTABLE_PATH: text,
  SMTP_URL: text,
  MAIL_FROM: text,
})

export type Env = z.infer<typeof schema>

/**
 * Reads the settings from a process environment.
 *
 * @throws Error that names each variable that is wrong.
 */
export const readEnv = (source: NodeJS.ProcessEnv): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment has settings Platen cannot use. ${faults.join('; ')}. See .env.example.`)
}

/** The settings of this process; nothing else reads `process.env`. */
export const env: Env = readEnv(process.env)
