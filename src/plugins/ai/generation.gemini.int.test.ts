import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGeminiServer } from '../../../tests/support/wire/gemini-server.ts'
import type { WireServer } from '../../../tests/support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { follow } from './testing/follow.ts'

let provider: WireServer
let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  provider = await startGeminiServer()
  platen = await testPlaten({
    worker: true,
    env: { GEMINI_API_KEY: 'test-key', GEMINI_BASE_URL: provider.url },
  })
  designer = await platen.makeUser()
})
afterAll(async () => {
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

test('a design is written and drawn through the real SDK, faults included', async () => {
  provider.fail(
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
    { type: 'truncated-json' },
    { type: 'none' },
    { type: 'reset' },
  )
  const body = { kind: 'website', prompt: 'A bakery in Ghent', pages: 4 }
  const answer = await platen.api('POST', '/api/designs/generate', { body, as: designer })
  expect((await follow(platen, answer.body.job.id)).end).toMatchObject({ status: 'succeeded' })
  const { body: design } = await platen.api(
    'GET',
    `/api/designs/${answer.body.design.id}?draft=true&depth=0`,
    { as: designer },
  )
  expect(design.pages).toHaveLength(4)
  expect(design.provenance).toMatchObject({
    text: { provider: 'gemini', model: 'wire-model', isDemo: false },
    image: { provider: 'gemini' },
    plan: { source: 'repair' },
    fallbackPages: [],
  })
  const { body: catalog } = await platen.api('GET', '/api/studio/catalog')
  expect(catalog.providers.text).toMatchObject({ slug: 'gemini', isDemo: false })
})
