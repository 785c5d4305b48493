import { afterAll, beforeAll, expect } from 'vitest'
import { storeOf } from '#plugins/storage/index.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { hurry, picture, upload } from './pictures.ts'

/** A Platen with a worker on one of the two places, two people who share nothing, and short ways to look at files. */
export const storageStage = (storage: 'disk' | 's3') => {
  let platen: TestPlaten
  let owner: TestUser
  let stranger: TestUser
  beforeAll(async () => {
    platen = await testPlaten({ storage, worker: true })
    owner = await platen.makeUser()
    stranger = await platen.makeUser()
  })
  afterAll(() => platen?.close())

  const keys = async (prefix = 'assets/'): Promise<string[]> => {
    const found: string[] = []
    for await (const { key } of storeOf(platen.payload).list(prefix)) found.push(key)
    return found.sort()
  }
  const get = (path: string, as?: TestUser, headers: Record<string, string> = {}) =>
    platen.api('GET', path, { headers, ...(as ? { as } : {}) })

  return {
    storage,
    get platen() {
      return platen
    },
    get owner() {
      return owner
    },
    get stranger() {
      return stranger
    },
    keys,
    get,
    /** What was uploaded, without what the worker makes of it meanwhile. */
    originals: async () => (await keys()).filter((key) => /-[0-9a-f]{24}\.\w+$/.test(key)),
    /** Once the chores that clear away have run, without waiting as long as they do. */
    cleared: async (part: string) => {
      await hurry(platen)
      const left = async () => (await keys('')).filter((key) => key.includes(part))
      await expect.poll(left, { timeout: 10_000 }).toEqual([])
    },
    bytesOf: async (path: string, as?: TestUser) =>
      Buffer.from(await (await get(path, as)).response.arrayBuffer()),
    /** The owner's asset, once the worker has looked into it. */
    settled: async (id: string) => {
      const read = async () => (await get(`/api/assets/${id}`, owner)).body
      await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toMatch(/ready|refused/)
      return read()
    },
    added: async (as = owner, bytes?: Buffer) => {
      const sent = { name: 'Mein Bild.png', bytes: bytes ?? (await picture().png().toBuffer()) }
      const answer = await upload(platen, as, sent)
      expect(answer.status).toBe(201)
      return answer.body.doc
    },
  }
}

export type StorageStage = ReturnType<typeof storageStage>
