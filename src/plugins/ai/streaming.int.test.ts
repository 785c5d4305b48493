import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStream } from '#jobs/testing/read-stream.ts'
import { startOpenAIServer } from '../../../tests/support/wire/openai-server.ts'
import type { WireServer } from '../../../tests/support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'

let provider: WireServer
let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  provider = await startOpenAIServer()
  platen = await testPlaten({
    worker: true,
    env: { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: `${provider.url}/v1`, AI_TEXT_MODEL: 'wire-text' },
  })
  designer = await platen.makeUser()
})
afterAll(async () => {
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

test('the first page is shown within a second of the model’s last byte, while others are still written', async () => {
  // The plan, the first page that comes, and three that take their time.
  const late = { type: 'slow', ms: 2500 } as const
  provider.fail({ type: 'slow', ms: 1000 }, { type: 'slow', ms: 200 }, late, late, late)
  const body = { kind: 'document', prompt: 'A bakery in Ghent', pages: 4, images: false }
  const { body: started } = await platen.api('POST', '/api/designs/generate', { body, as: designer })
  const stream = await platen.api('GET', `/api/jobs/${started.job.id}/events`, { as: designer })
  const arrivals: number[] = []
  await readStream(stream.response, (events) => {
    const pages = events.filter(({ event }) => event === 'page').length
    while (arrivals.length < pages) arrivals.push(Date.now())
    return events.some(({ event }) => event === 'end')
  })
  const answered = provider.requests
    .slice(1)
    .map(({ answeredAt }) => answeredAt ?? 0)
    .toSorted((a, b) => a - b)
  expect(arrivals).toHaveLength(4)
  const waits = arrivals.map((arrived, index) => arrived - (answered[index] ?? 0))
  // On a machine that is busy with other things everything takes longer, a preview of the design as well.
  const looked = Date.now()
  await platen.api('GET', `/api/designs/${started.design.id}/preview`, { as: designer })
  const busy = 8 * (Date.now() - looked)
  expect(waits[0]).toBeLessThan(Math.max(1000, busy))
  // The other three came at once and share what the machine has left.
  expect(Math.max(...waits)).toBeLessThan(2.5 * Math.max(1000, busy))
  // The first was there before the second was written.
  expect((answered[1] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(0)
})
