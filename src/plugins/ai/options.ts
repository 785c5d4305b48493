import type { Config, Payload } from 'payload'

/** What `aiPlugin` can be told. */
export type AiOptions = {
  /** `false` keeps the schema and drops endpoints and the task's work. @default true */
  enabled?: boolean
  /** Limit of one try of one text call, in milliseconds. @default 90_000 */
  textTimeoutMs?: number
  /** Limit of one try of one picture, in milliseconds. @default 120_000 */
  imageTimeoutMs?: number
  /** Pages written, and pictures drawn, at the same time. More is faster until the provider's rate limit answers 429. @default 8 */
  pagesAtOnce?: number
  /** Most pictures drawn for one design. @default 12 */
  imagesPerDesign?: number
}

export type ResolvedAiOptions = Required<AiOptions>

/**
 * The options with defaults filled in.
 *
 * @throws Error that names the option that is wrong.
 */
export const resolveOptions = (given: AiOptions): ResolvedAiOptions => {
  const options: ResolvedAiOptions = {
    enabled: given.enabled ?? true,
    textTimeoutMs: given.textTimeoutMs ?? 90_000,
    imageTimeoutMs: given.imageTimeoutMs ?? 120_000,
    pagesAtOnce: given.pagesAtOnce ?? 8,
    imagesPerDesign: given.imagesPerDesign ?? 12,
  }
  assertWhole('textTimeoutMs', options.textTimeoutMs, 1000)
  assertWhole('imageTimeoutMs', options.imageTimeoutMs, 1000)
  assertWhole('pagesAtOnce', options.pagesAtOnce, 1)
  assertWhole('imagesPerDesign', options.imagesPerDesign, 0)
  return options
}

const assertWhole = (name: string, value: number, least: number): void => {
  if (Number.isInteger(value) && value >= least) return
  throw new Error(`aiPlugin: ${name} must be a whole number of at least ${least}, got ${value}.`)
}

const KEY = 'platenAi'

/** Keeps the options with the config, for the handlers that run far from it. */
export const keepOptions = (config: Config, options: ResolvedAiOptions): Config => ({
  ...config,
  custom: { ...config.custom, [KEY]: options },
})

/** The options of a running Payload. */
export const optionsOf = (payload: Payload): ResolvedAiOptions =>
  (payload.config.custom[KEY] as ResolvedAiOptions | undefined) ?? resolveOptions({}) // written by `keepOptions`
