import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseServer } from '../stage/database-server.ts'
import { barePayload } from '../stage/bare-payload.ts'
import { type Begun, type Queue, concurrency } from './queue.ts'

// Its own timer looks once a second at best; this is kinder.
const lookEveryMs = 100

/** Payload's own jobs queue in a Payload that has nothing else. */
export const payloadQueue = async (server: DatabaseServer, begun: Begun): Promise<Queue> => {
  const payload = await barePayload(await server.create(), {
    jobs: {
      deleteJobOnComplete: true,
      tasks: [
        {
          slug: 'nothing',
          inputSchema: [{ name: 'key', type: 'text', required: true }],
          handler: async ({ input }: { input: { key: string } }) => {
            begun(input.key)
            return { output: {} }
          },
        },
      ],
    },
  })
  let isOpen = true
  const looking = (async () => {
    while (isOpen) {
      const { remainingJobsFromQueried } = await payload.jobs.run({ limit: concurrency, silent: true })
      if (remainingJobsFromQueried === 0) await sleep(lookEveryMs)
    }
  })()
  return {
    name: `Payload’s jobs queue, asked every ${lookEveryMs} ms`,
    add: (key) => payload.jobs.queue({ task: 'nothing', input: { key } } as never), // a task of this config alone
    async close() {
      isOpen = false
      await looking
      await payload.destroy()
    },
  }
}
