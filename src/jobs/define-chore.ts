import type { Payload } from 'payload'
import type { ZodType } from 'zod'

/** One run of a chore, as its handler sees it. */
export type ChoreRun<Input = unknown> = {
  payload: Payload
  input: Input
  /** 1 on the first run. */
  attempt: number
  /** Aborts when the worker stops or the run takes longer than five minutes: pass it to whatever waits. */
  signal: AbortSignal
  log: Payload['logger']
}

/** What a chore's `*.handler.ts` file exports. A method, so that handlers of every input fit in one registry. */
export type ChoreModule<Input = unknown> = {
  default(run: ChoreRun<Input>): Promise<void>
}

/** Work in the background that is no job of a person: no row in `jobs`, no progress. Mail, clearing up, schedules. */
export type Chore<Input = unknown> = {
  /** Names the chore for ever: queued ones carry it. Lower case, dotted or dashed: `mail.send`. */
  name: string
  /** Checked on enqueue and again before the handler runs; its output must be JSON it accepts again. */
  schema: ZodType<Input>
  /** How many runs it gets before it is listed among the failed ones, 1…20. */
  attempts: number
  /** When it runs by itself, as in a crontab: minute, hour, day, month, weekday in UTC. Its input is then `{}`. */
  cron?: string
  handler: () => Promise<ChoreModule<Input>>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    chores: Chore
  }
}

/**
 * Checks a chore and returns it, ready for `contribute(config, { chores: [chore] })`. It may run twice, like a job's
 * handler: a worker can be lost after the work and before the note that it is done.
 *
 * @throws Error that names the chore and what is wrong with it.
 */
export const defineChore = <Input>(chore: Chore<Input>): Chore<Input> => {
  if (!/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/.test(chore.name) || chore.name.length > 64) {
    throw new Error(
      `defineChore: "${chore.name}" is no chore name. Use lower case with dots or dashes, 64 at most.`,
    )
  }
  if (!Number.isInteger(chore.attempts) || chore.attempts < 1 || chore.attempts > 20) {
    throw new Error(`defineChore: ${chore.name} needs attempts from 1 to 20, got ${chore.attempts}.`)
  }
  if (chore.cron !== undefined && chore.cron.trim().split(/\s+/).length !== 5) {
    throw new Error(`defineChore: "${chore.cron}" of ${chore.name} is no crontab time. Use "*/5 * * * *".`)
  }
  return chore
}
