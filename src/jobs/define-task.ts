import type { ZodType } from 'zod'
import type { LocalText } from '#kernel/local-text.ts'
import type { PayloadRequest } from 'payload'
import type { TaskModule } from './task-run.ts'
import type { JobWork } from './work/job-work.ts'

/** A kind of job: cheap to describe, its handler is loaded when it first runs. */
export type Task<Input = unknown> = {
  /** Names the kind for ever: queued jobs carry it. Lower case, dotted or dashed: `exports.render`. */
  name: string
  label: LocalText
  /** Checked on enqueue and again before the handler runs; its output must be JSON it accepts again. */
  schema: ZodType<Input>
  /** How many runs a job gets before it is failed, 1…20. */
  attempts: number
  /**
   * How many lost workers a job survives beside its attempts: for work that goes on where it was, so that a machine which
   * goes down again and again does not use up what is meant for failures. @default 0
   */
  losses?: number
  /** Smaller runs sooner; below 0, for what somebody waits for, beside the places of a workspace. @default 0 */
  priority?: number
  /**
   * The most a job of it will do, for whoever is paid for that; asked before it is queued and for quotes. Nothing is
   * paid for a task without it. A method, so that tasks of every input fit in one registry.
   */
  work?(args: { req: PayloadRequest; input: Input; workspace: string | undefined }): Promise<JobWork>
  handler: () => Promise<TaskModule<Input>>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    tasks: Task
  }
}

/**
 * Checks a task and returns it, ready for `contribute(config, { tasks: [task] })`.
 *
 * @throws Error that names the task and what is wrong with it.
 */
export const defineTask = <Input>(task: Task<Input>): Task<Input> => {
  if (!/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/.test(task.name) || task.name.length > 64) {
    throw new Error(
      `defineTask: "${task.name}" is no task name. Use lower case with dots or dashes, 64 at most.`,
    )
  }
  if (!Number.isInteger(task.attempts) || task.attempts < 1 || task.attempts > 20) {
    throw new Error(`defineTask: ${task.name} needs attempts from 1 to 20, got ${task.attempts}.`)
  }
  if (task.losses !== undefined && (!Number.isInteger(task.losses) || task.losses < 0 || task.losses > 20)) {
    throw new Error(`defineTask: ${task.name} needs losses from 0 to 20, got ${task.losses}.`)
  }
  return task
}
