import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { type Chore, type Task, type TaskRun, defineChore, defineTask } from '#jobs/index.ts'

/** Tables through which the test and the processes it kills talk, outside every rule of the queue. */
export const crashTables = `
  create table crash_log (note text, attempt int, what text, outcome text);
  create table crash_released (note text primary key)`

type Input = { note: string }
const schema = z.object({ note: z.string() })

const log = async (payload: Payload, values: (string | number)[]): Promise<void> => {
  await payload.db.pool.query('insert into crash_log values ($1, $2, $3, $4)', values)
}

const isReleased = async (payload: Payload, note: string): Promise<boolean> => {
  const { rowCount } = await payload.db.pool.query('select 1 from crash_released where note = $1', [note])
  return rowCount === 1
}

/** Everything a run can write. */
const writes = (run: TaskRun<Input>): Record<string, () => Promise<unknown>> => ({
  emit: () => run.emit('page', { attempt: run.attempt }),
  progress: () => run.progress({ step: `attempt ${run.attempt}` }).then(() => sleep(300)),
  write: () =>
    run.write(async (req) => {
      const name = `written by attempt ${run.attempt}`
      await req.payload.create({ collection: 'workspaces', data: { name }, req })
    }),
  finish: () => run.finish(),
})

/** Emits until it is released. One that lost its job tries to write all the same, and notes how each attempt went. */
const hold = async (run: TaskRun<Input>): Promise<void> => {
  const { payload, attempt, input } = run
  await log(payload, [input.note, attempt, 'start', 'ok'])
  const emit = () =>
    run.emit('page', { attempt }).then(
      () => true,
      () => false,
    )
  while (await emit()) {
    if (await isReleased(payload, input.note)) return
    await sleep(100)
  }
  for (const [what, write] of Object.entries(writes(run))) {
    const outcome = await write().then(
      () => 'written',
      () => 'refused',
    )
    await log(payload, [input.note, attempt, what, outcome])
  }
}

const task = (name: string, attempts: number): Task<Input> =>
  defineTask({ name, label: name, attempts, schema, handler: async () => ({ default: hold }) })

const chore = (name: string, attempts: number): Chore<Input> =>
  defineChore({
    name,
    attempts,
    schema,
    handler: async () => ({
      default: async ({ payload, input, attempt }) => {
        await log(payload, [input.note, attempt, 'start', 'ok'])
        if (attempt === 1) await sleep(600_000)
      },
    }),
  })

export const zombieTask = task('test.zombie', 3)
export const lastTask = task('test.last', 1)
export const againTask = task('test.again', 3)
export const lastChore = chore('test.last-chore', 1)
export const againChore = chore('test.again-chore', 3)
