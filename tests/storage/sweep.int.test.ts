import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf, storeOf } from '#plugins/storage/index.ts'
import { expire } from '#plugins/exports/tasks/expire-exports.handler.ts'
import { sweep } from '#plugins/storage/chores/sweep-files.handler.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { hurry, picture, upload } from './pictures.ts'

let platen: TestPlaten
let owner: TestUser
let run: Parameters<typeof sweep>[0]

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  owner = await platen.makeUser()
  const { payload } = platen
  run = { payload, signal: new AbortController().signal, log: payload.logger }
})
afterAll(() => platen?.close())

const keys = async (prefix: string) => {
  const found: string[] = []
  for await (const { key } of storeOf(platen.payload).list(prefix)) found.push(key)
  return found.sort()
}
const tomorrow = () => new Date(Date.now() + 24 * 3600 * 1000)
const write = (key: string) => storeOf(platen.payload).write(key, Buffer.from('x'), { type: 'a/b' })

test('files that no record names are removed when they are old, and no others', async () => {
  const bytes = await picture().png().toBuffer()
  const { doc } = (await upload(platen, owner, { name: 'a.png', bytes })).body
  const read = async () => (await platen.api('GET', `/api/assets/${doc.id}`, { as: owner })).body
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe('ready')
  const { sizes } = await read()
  const named = [doc.filename, sizes.thumbnail.filename]
    .map((name) => keyOf('assets', doc.prefix, name))
    .sort()
  const lost = [`assets/${owner.workspace}/lost.png`, `assets/${doc.filename}`, 'exports/gone/lost.pdf']
  for (const key of lost) await write(key)
  await write('elsewhere/kept.txt')

  await sweep(run, { youngest: new Date(Date.now() - 60_000) })
  expect(await keys('')).toEqual(expect.arrayContaining([...named, ...lost]))
  await sweep(run, { youngest: tomorrow() })
  expect(await keys('assets/')).toEqual(named)
  expect(await keys('exports/')).toEqual([])
  expect(await keys('elsewhere/')).toEqual(['elsewhere/kept.txt'])
})

test('files that another database signed are left alone', async () => {
  await write('assets/x/of-another.png')
  await storeOf(platen.payload).write('platen/owner.txt', Buffer.from('another/1'), { type: 'text/plain' })
  await sweep(run, { youngest: tomorrow() })
  expect(await keys('assets/x/')).toEqual(['assets/x/of-another.png'])
})

test('an export expires with its file, one that is under way stays', async () => {
  const { payload } = platen
  const made = async (status: string, daysAgo: number) => {
    const record = await payload.create({
      collection: 'exports',
      data: { name: 'a.pdf', format: 'pdf', status, workspace: owner.workspace },
      file: { data: Buffer.from('%PDF-1.7'), mimetype: 'application/pdf', name: 'a.pdf', size: 8 },
    })
    const age = [`${daysAgo} days`, record.id]
    await payload.db.pool.query('update exports set created_at = now() - $1::interval where id = $2', age)
    return record
  }
  const [old, running, young] = [
    await made('succeeded', 31),
    await made('running', 31),
    await made('succeeded', 29),
  ]
  await expire(run, { keepDays: 30 })
  const { docs } = await payload.find({ collection: 'exports' })
  expect(docs.map(({ id }) => id).sort()).toEqual([running.id, young.id].sort())
  await hurry(platen)
  const key = keyOf('exports', `exports/${owner.workspace}`, old.filename ?? '')
  await expect.poll(async () => (await keys('exports/')).includes(key), { timeout: 10_000 }).toBe(false)
  expect(await keys('exports/')).toHaveLength(2)
})

test('what is cleared away by the clock is among the chores', async () => {
  const { contributions } = await import('#kernel/server/contribute.ts')
  const clocked = contributions(platen.payload).chores.filter(({ cron }) => cron !== undefined)
  expect(clocked.map(({ name }) => name)).toEqual(expect.arrayContaining(['storage.sweep', 'exports.expire']))
})
