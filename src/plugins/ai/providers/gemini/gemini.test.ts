import { afterEach, beforeEach, expect, test } from 'vitest'
import { startGeminiServer } from '../../../../../tests/support/wire/gemini-server.ts'
import type { WireServer } from '../../../../../tests/support/wire/wire-server.ts'
import { callProvider } from '../call-provider.ts'
import type { ObjectRequest } from '../provider.ts'
import { geminiClient } from './client.ts'
import { geminiImages } from './image-provider.ts'
import { geminiText } from './text-provider.ts'

const schema = {
  type: 'object',
  properties: { kind: { const: 'quote' }, title: { type: 'string', maxLength: 40 } },
  required: ['kind', 'title'],
}

let server: WireServer
const client = () => geminiClient({ GEMINI_API_KEY: 'k', GEMINI_BASE_URL: server.url })
const call = (signal = new AbortController().signal, timeoutMs = 2000) => {
  const provider = geminiText(client(), 'gemini-test')
  const request = { step: 'page', system: 'You write pages.', prompt: 'A bakery', schema } as const
  const context = {} as ObjectRequest['context'] // only read by the demo provider
  return callProvider((inner) => provider.generateObject({ ...request, context, signal: inner, timeoutMs }), {
    provider: 'Gemini',
    signal,
    timeoutMs,
    baseDelayMs: 5,
  })
}

beforeEach(async () => {
  server = await startGeminiServer()
})
afterEach(() => server[Symbol.asyncDispose]())

test('asks for JSON by schema and counts thinking as output', async () => {
  const answer = await call()
  expect(answer.value).toMatchObject({ kind: 'quote', title: expect.stringContaining('bakery') })
  expect(answer.usage).toEqual({ inputTokens: 120, outputTokens: 80 })
  expect(server.requests[0]?.path).toContain('models/gemini-test:generateContent')
  expect(server.requests[0]?.headers['x-goog-api-key']).toBe('k')
  expect(server.requests[0]?.body).toMatchObject({
    generationConfig: {
      responseMimeType: 'application/json',
      responseJsonSchema: { properties: { kind: { enum: ['quote'] } } },
    },
  })
})

test('retries 429 after the time the server asked for, then 500', async () => {
  server.fail(
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
    { type: 'status', status: 500 },
  )
  await expect(call()).resolves.toMatchObject({ model: 'wire-model' })
  const [first, second] = server.requests
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990)
  expect(server.requests).toHaveLength(3)
})

test.for([{ type: 'reset' }, { type: 'cut' }, { type: 'hang' }] as const)(
  'retries after %o',
  async (fault) => {
    server.fail(fault)
    await expect(call(undefined, 400)).resolves.toMatchObject({ model: 'wire-model' })
    expect(server.requests).toHaveLength(2)
  },
)

test.for([400, 401, 403])('does not retry %i', async (status) => {
  server.fail({ type: 'status', status })
  await expect(call()).rejects.toMatchObject({ name: 'Fault' })
  expect(server.requests).toHaveLength(1)
})

test('leaves truncated JSON to the repair call', async () => {
  server.fail({ type: 'truncated-json' })
  await expect(call()).rejects.toMatchObject({ reason: 'bad-output' })
  expect(server.requests).toHaveLength(1)
})

test('ends at once when the signal aborts', async () => {
  server.fail({ type: 'hang' })
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('cancelled by the person')), 50)
  await expect(call(controller.signal)).rejects.toThrow('cancelled by the person')
})

test('draws with the image modality in the nearest ratio', async () => {
  const answer = await geminiImages(client(), 'gemini-image-test').generateImage({
    prompt: 'A loaf',
    aspect: { width: 1600, height: 920 },
    seed: 1,
    signal: new AbortController().signal,
    timeoutMs: 2000,
  })
  expect(answer.mimeType).toBe('image/png')
  expect(server.requests[0]?.body).toMatchObject({
    generationConfig: { responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '16:9' } },
  })
})

test('Vertex AI is used when the environment names a project', () => {
  const env = {
    GOOGLE_GENAI_USE_VERTEXAI: true,
    GOOGLE_CLOUD_PROJECT: 'p',
    GOOGLE_CLOUD_LOCATION: 'europe-west4',
  }
  expect(geminiClient(env).vertexai).toBe(true)
  expect(geminiClient({ GEMINI_API_KEY: 'k' }).vertexai).toBe(false)
})
