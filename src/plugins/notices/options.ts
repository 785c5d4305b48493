import type { Config, Payload } from 'payload'

/** What `noticesPlugin` can be told. */
export type NoticesOptions = {
  /** `false` keeps the collection and what is in it, writes no more notices and mails. @default true */
  enabled?: boolean
  /** Days after which a notice is removed. @default 90 */
  keepDays?: number
  /** A job that took at least so many seconds, or failed, is told by mail too. @default 60 */
  mailAfterSeconds?: number
}

export type ResolvedNoticesOptions = Required<NoticesOptions>

/**
 * The options with defaults filled in.
 *
 * @throws Error that names the option that is wrong.
 */
export const resolveOptions = (given: NoticesOptions): ResolvedNoticesOptions => {
  const options: ResolvedNoticesOptions = {
    enabled: given.enabled ?? true,
    keepDays: given.keepDays ?? 90,
    mailAfterSeconds: given.mailAfterSeconds ?? 60,
  }
  assertWhole('keepDays', options.keepDays, 1)
  assertWhole('mailAfterSeconds', options.mailAfterSeconds, 0)
  return options
}

const assertWhole = (name: string, value: number, least: number): void => {
  if (Number.isInteger(value) && value >= least) return
  throw new Error(`noticesPlugin: ${name} must be a whole number of at least ${least}, got ${value}.`)
}

const KEY = 'platenNotices'

/** Keeps the options with the config, for what runs far from it. */
export const keepOptions = (config: Config, options: ResolvedNoticesOptions): Config => ({
  ...config,
  custom: { ...config.custom, [KEY]: options },
})

/** The options of a running Payload. */
export const optionsOf = (payload: Payload): ResolvedNoticesOptions =>
  (payload.config.custom[KEY] as ResolvedNoticesOptions | undefined) ?? resolveOptions({}) // written by `keepOptions`
