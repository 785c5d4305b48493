/** What `aiPlugin` can be told. */
export type AiOptions = {
  /** `false` keeps the schema and drops endpoints and the task's work. @default true */
  enabled?: boolean
  /** Limit of one try of one text call, in milliseconds. @default 90_000 */
  textTimeoutMs?: number
  /** Limit of one try of one picture, in milliseconds. @default 120_000 */
  imageTimeoutMs?: number
  /** Pages written at the same time. More is faster until the provider's rate limit answers 429. @default 4 */
  pagesAtOnce?: number
  /** Most pictures drawn for one design. @default 6 */
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
    pagesAtOnce: given.pagesAtOnce ?? 4,
    imagesPerDesign: given.imagesPerDesign ?? 6,
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
