import { z } from 'zod'
import { type Chore, defineChore } from '#jobs/index.ts'

/** Every night: deletes exports, with their files, that were made more than so many days ago. */
export const expireExports = (keepDays: number): Chore<object> =>
  defineChore({
    name: 'exports.expire',
    schema: z.object({}),
    attempts: 3,
    cron: '40 2 * * *',
    handler: async () => {
      const { expire } = await import('./expire-exports.handler.ts')
      return { default: (run) => expire(run, { keepDays }) }
    },
  })
