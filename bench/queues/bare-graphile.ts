import { Logger, makeWorkerUtils, run } from 'graphile-worker'
import { steadyPg } from '#kernel/server/steady-pool.ts'
import type { DatabaseServer } from '../stage/database-server.ts'
import { type Begun, type Queue, concurrency } from './queue.ts'

/** The queue ours delivers with, used directly: the limit of what ours can be. */
export const bareGraphile = async (server: DatabaseServer, begun: Begun): Promise<Queue> => {
  const pgPool = new steadyPg.Pool({ connectionString: await server.create(), max: 20 })
  const logger = new Logger(() => () => undefined)
  const utils = await makeWorkerUtils({ pgPool, logger })
  await utils.migrate()
  const runner = await run({
    pgPool,
    logger,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    parsedCronItems: [],
    taskList: {
      nothing: async (input) => begun((input as { key: string }).key), // written by `add`
    },
  })
  return {
    name: 'graphile-worker alone',
    add: (key) => utils.addJob('nothing', { key }),
    async close() {
      await runner.stop()
      await utils.release()
      await pgPool.end()
    },
  }
}
