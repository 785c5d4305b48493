import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { openTransactions } from '../testing/open-transactions.ts'

let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  platen = await testPlaten()
  designer = await platen.makeUser()
})
afterAll(() => platen?.close())

const makeDesign = async (title: string): Promise<string> => {
  const data = { title, kind: 'document', theme: 'broadsheet', pages: [], workspace: designer.workspace }
  return (await platen.payload.create({ collection: 'designs', data, draft: true })).id
}

describe('requests at the same time', () => {
  it('make one account of one address', async () => {
    const body = { email: 'once@example.test', password: 'long enough for all' }
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => platen.api('POST', '/api/users', { body })),
    )
    const { totalDocs } = await platen.payload.count({
      collection: 'users',
      where: { email: { equals: body.email } },
    })
    expect(totalDocs).toBe(1)
    for (const { status } of answers) expect([201, 202, 400, 409]).toContain(status)
  })

  it('make one job of one order', async () => {
    const asked = { as: designer, body: { kind: 'document', prompt: 'A tour of the harbour', images: false } }
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => platen.api('POST', '/api/designs/generate', asked)),
    )
    expect(new Set(answers.map(({ body }) => body.job.id)).size).toBe(1)
  })

  it('change a design one after the other, the last one wins', async () => {
    const id = await makeDesign('Raced')
    const titles = Array.from({ length: 8 }, (_, n) => `Title ${n}`)
    const answers = await Promise.all(
      titles.map((title) =>
        platen.api('PATCH', `/api/designs/${id}?draft=true`, { as: designer, body: { title } }),
      ),
    )
    for (const { status } of answers) expect([200, 409]).toContain(status)
    const { body } = await platen.api('GET', `/api/designs/${id}?draft=true`, { as: designer })
    expect(titles).toContain(body.title)
  })

  it('find a design gone that is deleted while it changes', async () => {
    const id = await makeDesign('Soon gone')
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, (_, n) =>
        platen.api('PATCH', `/api/designs/${id}`, { as: designer, body: { title: `Title ${n}` } }),
      ),
      platen.api('DELETE', `/api/designs/${id}`, { as: designer }),
    ])
    for (const { status } of answers) expect(status).toBeLessThan(500)
  })

  it('delete a record: each finds it or finds it gone', async () => {
    const admin = await platen.makeUser({ role: 'admin' })
    for (let round = 0; round < 20; round += 1) {
      const { id } = await platen.payload.create({
        collection: 'projects',
        data: { title: `Raced ${round}`, workspace: admin.workspace },
      })
      const answers = await Promise.all(
        Array.from({ length: 4 }, async (_, turn) => {
          await sleep(turn * 3)
          return platen.api('DELETE', `/api/projects/${id}`, { as: admin })
        }),
      )
      const statuses = answers.map(({ status }) => status)
      expect(statuses).toContain(200)
      expect(statuses.filter((status) => status !== 200 && status !== 404)).toEqual([])
    }
  })
})

it('no transaction stays open', async () => {
  expect(await openTransactions(platen.payload)).toEqual([])
})
