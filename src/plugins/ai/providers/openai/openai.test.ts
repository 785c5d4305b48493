import { afterEach, beforeEach, expect, test } from 'vitest'
import { startOpenAIServer } from '../../../../../tests/support/wire/openai-server.ts'
import type { WireServer } from '../../../../../tests/support/wire/wire-server.ts'
import { callProvider } from '../call-provider.ts'
import type { ObjectRequest } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { openaiClient } from './client.ts'
import { openaiImages } from './image-provider.ts'
import { openaiText } from './text-provider.ts'

const schema = {
  type: 'object',
  properties: { title: { type: 'string', maxLength: 40 }, note: { type: 'string' } },
  required: ['title'],
  additionalProperties: false,
}

// The context is only read by the demo provider.
const request = (given: Partial<ObjectRequest> = {}): ObjectRequest => ({
  step: 'page',
  system: 'You write pages.',
  prompt: 'A bakery',
  schema,
  context: {} as ObjectRequest['context'],
  signal: new AbortController().signal,
  timeoutMs: 2000,
  ...given,
})

let server: WireServer
const text = () =>
  openaiText(openaiClient({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${server.url}/v1` }), 'gpt-test')
const call = (signal = new AbortController().signal, timeoutMs = 2000) => {
  const provider = text()
  return callProvider((inner) => provider.generateObject(request({ signal: inner, timeoutMs })), {
    provider: 'OpenAI',
    signal,
    timeoutMs,
    baseDelayMs: 5,
  })
}

beforeEach(async () => {
  server = await startOpenAIServer()
})
afterEach(() => server[Symbol.asyncDispose]())

test('asks for strict JSON and counts tokens', async () => {
  const answer = await call()
  expect(answer.value).toMatchObject({ title: expect.stringContaining('bakery') })
  expect(answer.usage).toEqual({ inputTokens: 120, outputTokens: 80 })
  const format = server.requests[0]?.body['response_format'] as {
    json_schema: { strict: boolean; schema: object }
  }
  expect(format.json_schema.strict).toBe(true)
  expect(format.json_schema.schema).toMatchObject({
    required: ['title', 'note'],
    additionalProperties: false,
  })
  expect(server.requests[0]?.headers['authorization']).toBe('Bearer k')
})

test.for([['json_object'], []] as ('json_object' | 'json_schema')[][])(
  'falls back when the server only supports %s, and remembers it',
  async (supports) => {
    await server[Symbol.asyncDispose]()
    server = await startOpenAIServer({ supports })
    const provider = text()
    await provider.generateObject(request())
    const first = server.requests.length
    const answer = await provider.generateObject(request())
    expect(answer.value).toMatchObject({ title: expect.stringContaining('bakery') })
    expect(server.requests.length).toBe(first + 1)
  },
)

test('retries 429 after the time the server asked for, then 500', async () => {
  server.fail(
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
    { type: 'status', status: 500 },
  )
  await expect(call()).resolves.toMatchObject({ model: 'gpt-test' })
  const [first, second] = server.requests
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990)
  expect(server.requests).toHaveLength(3)
})

test.for([{ type: 'reset' }, { type: 'cut' }, { type: 'hang' }] as const)(
  'retries after %o',
  async (fault) => {
    server.fail(fault)
    await expect(call(undefined, 400)).resolves.toMatchObject({ model: 'gpt-test' })
    expect(server.requests).toHaveLength(2)
  },
)

test.for([400, 401, 403])('does not retry %i', async (status) => {
  server.fail({ type: 'status', status })
  await expect(call()).rejects.toMatchObject({ name: 'Fault', message: expect.stringMatching(/provider/) })
  expect(server.requests).toHaveLength(1)
})

test('gives up after three tries with a sentence for the person', async () => {
  server.fail(...[1, 2, 3].map(() => ({ type: 'status', status: 503 }) as const))
  await expect(call()).rejects.toMatchObject({ code: 'ai.provider-busy', status: 503, retryable: true })
  expect(server.requests).toHaveLength(3)
})

test('leaves truncated JSON to the repair call', async () => {
  server.fail({ type: 'truncated-json' })
  const failure = await call().catch((thrown: unknown) => thrown)
  expect(failure).toBeInstanceOf(ProviderFailure)
  expect(failure).toMatchObject({ reason: 'bad-output', output: expect.stringMatching(/^\{/) })
  expect(server.requests).toHaveLength(1)
})

test('ends at once when the signal aborts', async () => {
  server.fail({ type: 'hang' })
  const controller = new AbortController()
  const started = Date.now()
  setTimeout(() => controller.abort(new Error('cancelled by the person')), 50)
  await expect(call(controller.signal)).rejects.toThrow('cancelled by the person')
  expect(Date.now() - started).toBeLessThan(500)
  expect(server.requests).toHaveLength(1)
})

test('draws through the images endpoint', async () => {
  const client = openaiClient({ OPENAI_BASE_URL: `${server.url}/v1` })
  const signal = new AbortController().signal
  const answer = await openaiImages(client, 'gpt-image-2.5-flare').generateImage({
    prompt: 'A loaf',
    aspect: { width: 1600, height: 900 },
    seed: 1,
    signal,
    timeoutMs: 2000,
  })
  expect(answer).toMatchObject({ mimeType: 'image/png', usage: { inputTokens: 12, outputTokens: 300 } })
  expect(server.requests[0]?.body).toMatchObject({ size: '1536x864' })
  expect(server.requests[0]?.body).not.toHaveProperty('response_format')
})
