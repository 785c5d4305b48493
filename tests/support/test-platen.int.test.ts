import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPlaten, type TestPlaten } from './test-platen.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten({ worker: true })
})
afterAll(() => platen.close())

test('the real API answers a person who signed in', async () => {
  const user = await platen.makeUser({ name: 'Ada' })
  const me = await platen.api('GET', '/api/users/me', { as: user })
  expect(me.status).toBe(200)
  expect(me.body.user).toMatchObject({ id: user.id, name: 'Ada', role: 'designer' })
})

test('nobody signed in sees nothing of it', async () => {
  const { body } = await platen.api('GET', '/api/users/me')
  expect(body.user).toBeNull()
})

test('a second Platen in one file is refused', async () => {
  await expect(testPlaten()).rejects.toThrow('once per test file')
})
