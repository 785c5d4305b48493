import { randomUUID } from 'node:crypto'
import { compare } from './compare.ts'
import { bareGraphile } from './queues/bare-graphile.ts'
import { ourQueue } from './queues/our-queue.ts'
import { payloadQueue } from './queues/payload-queue.ts'
import type { Begun, Queue } from './queues/queue.ts'
import { databaseServer } from './stage/database-server.ts'

const jobsPerRun = 200
const addedAtOnce = 10

const waiting = new Map<string, () => void>()
const begun: Begun = (key) => {
  waiting.get(key)?.()
  waiting.delete(key)
}

/** Queues one job and waits until its handler starts. */
const pickUp = async (queue: Queue): Promise<void> => {
  const key = randomUUID()
  const started = new Promise<void>((resolve) => waiting.set(key, resolve))
  await queue.add(key)
  await started
}

/** Queues jobs as fast as ten callers can and waits until the last one's handler has started. */
const burst = async (queue: Queue): Promise<void> => {
  const keys = Array.from({ length: jobsPerRun }, () => randomUUID())
  const all = Promise.all(keys.map((key) => new Promise<void>((resolve) => waiting.set(key, resolve))))
  const callers = Array.from({ length: addedAtOnce }, async (_, caller) => {
    for (let index = caller; index < keys.length; index += addedAtOnce) await queue.add(keys[index] ?? '')
  })
  await Promise.all([...callers, all])
}

const server = await databaseServer()
// Payload’s first: it makes its tables in development mode, which must be over when ours is loaded.
const payloads = await payloadQueue(server, begun)
const ours = await ourQueue(server, begun)
const bare = await bareGraphile(server, begun)
const queues = [ours, bare, payloads]
const contenders = (run: (queue: Queue) => Promise<void>) =>
  queues.map((queue) => ({ name: queue.name, run: () => run(queue) }))

await compare({
  title: 'Jobs per second',
  contenders: contenders(burst),
  worksPerRun: { count: jobsPerRun, name: 'jobs' },
  rounds: 15,
  goals: [
    { against: 1, atLeast: 0.1, says: 'of the speed of graphile-worker alone' },
    { against: 2, atLeast: 1, says: 'times as fast as Payload’s jobs queue' },
  ],
})
await compare({
  title: 'Pick-up of a job',
  contenders: contenders(pickUp),
  percentile: 0.95,
  rounds: 60,
  goals: [
    { against: 1, atLeast: 0.25, says: 'of the speed of graphile-worker alone' },
    { against: 2, atLeast: 1, says: 'times as fast as Payload’s jobs queue' },
  ],
})
for (const queue of queues) await queue.close()
await server.close()
process.exit()
