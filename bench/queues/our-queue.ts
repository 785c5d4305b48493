import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { transaction } from '#kernel/server/transaction.ts'
import type { DatabaseServer } from '../stage/database-server.ts'
import { ourPlaten } from '../stage/our-platen.ts'
import { type Begun, type Queue, concurrency } from './queue.ts'

// Work of many people: a workspace runs a few jobs at once, by a limit the others do not have.
const workspaces = 16

/** Jobs as a plugin enqueues them: a row, events, a delivery, each attempt fenced by its token. */
export const ourQueue = async (server: DatabaseServer, begun: Begun): Promise<Queue> => {
  const platen = await ourPlaten(await server.create(), { DATABASE_POOL_SIZE: '20' })
  const { payload } = platen
  const { defineTask, enqueue } = await import('#jobs/index.ts')
  const { runWorker } = await import('#jobs/run-worker.ts')
  const task = defineTask({
    name: 'bench.nothing',
    label: 'Nothing',
    attempts: 3,
    schema: z.object({ key: z.string() }),
    handler: async () => ({ default: async ({ input }) => begun(input.key) }),
  })
  // The registry is read at run time.
  const store = payload.config.custom['platen'] as { tasks?: readonly unknown[] } // written by `contribute`
  store.tasks = [...(store.tasks ?? []), task]
  const ids = await Promise.all(
    Array.from({ length: workspaces }, async () => {
      const { id } = await payload.create({ collection: 'workspaces', data: { name: randomUUID() } })
      return String(id)
    }),
  )
  const worker = await runWorker({ payload, concurrency })
  let turn = 0
  return {
    name: 'Platen: a row, events, a delivery, a fenced attempt',
    add: (key) => {
      const workspace = ids[(turn += 1) % ids.length] ?? ''
      return transaction({ payload }, (req) => enqueue({ req, task, input: { key }, workspace }))
    },
    async close() {
      await worker.stop({ graceMs: 1000 })
      await platen.close()
    },
  }
}
