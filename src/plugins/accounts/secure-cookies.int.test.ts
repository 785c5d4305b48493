import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'

let platen: TestPlaten
beforeAll(async () => {
  platen = await testPlaten({ env: { PLATEN_URL: 'https://platen.test', SMTP_URL: '' } })
})
afterAll(() => platen.close())

test('behind https the session is sent over https alone', async () => {
  const user = await platen.makeUser()
  const { headers } = await platen.api('POST', '/api/users/login', { body: user })
  expect(headers.get('set-cookie')).toMatch(/; Secure/)
})
