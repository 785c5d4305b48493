import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { DatabaseServer } from '../stage/database-server.ts'
import { ourPlaten } from '../stage/our-platen.ts'

export type Asked = { kind: string; pages: number; images: boolean }

export type OurDesigns = {
  /** One design of one of the workspaces, from the request to the saved record. */
  make(asked: Asked): Promise<void>
  close(): Promise<void>
}

/** Designs as the studio makes them: a request, a job, checkpoints, events with rendered pages, one write. */
export const ourDesigns = async (
  server: DatabaseServer,
  { env, workspaces }: { env: Record<string, string>; workspaces: number },
): Promise<OurDesigns> => {
  const platen = await ourPlaten(await server.create(), { DATABASE_POOL_SIZE: '30', ...env })
  const { payload } = platen
  const [{ startGeneration }, { GenerateInput }, { runWorker }] = await Promise.all([
    import('#plugins/ai/index.ts'),
    import('#plugins/ai/generation/generate-input.ts'),
    import('#jobs/run-worker.ts'),
  ])
  const owners = await Promise.all(
    Array.from({ length: workspaces }, async (): Promise<PayloadRequest> => {
      const email = `${randomUUID()}@bench.local`
      const data = { name: 'Bench', email, password: randomUUID(), role: 'designer' as const }
      const { id } = await payload.create({ collection: 'users', data })
      const user = await payload.findByID({ collection: 'users', id, depth: 0 })
      return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    }),
  )
  const worker = await runWorker({ payload, concurrency: workspaces })
  const ended = async (job: string): Promise<void> => {
    for (;;) {
      const { rows } = await payload.db.pool.query('select status, error from jobs where id = $1', [job])
      const { status, error } = rows[0] as { status: string; error: unknown } // the job was made a moment ago
      if (status === 'succeeded') return
      if (status === 'failed') throw new Error(`A design failed: ${JSON.stringify(error)}`)
      await sleep(5)
    }
  }
  let turn = 0
  return {
    make: async (asked) => {
      const owner = owners[(turn += 1) % owners.length]
      if (!owner) throw new Error('There is no workspace.')
      const prompt = `A bakery in Ghent that opens on 3 May. ${randomUUID()}`
      const req = await createLocalReq(owner.user ? { user: owner.user } : {}, payload)
      const { job } = await startGeneration(req, GenerateInput.parse({ ...asked, prompt }))
      await ended(job.id)
    },
    async close() {
      await worker.stop({ graceMs: 1000 })
      await platen.close()
    },
  }
}
