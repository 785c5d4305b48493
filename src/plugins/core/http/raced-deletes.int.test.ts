import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten()
})
afterAll(() => platen?.close())

it('of several deletions at once each finds the record or finds it gone', async () => {
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
