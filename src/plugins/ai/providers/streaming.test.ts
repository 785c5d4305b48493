import { afterEach, describe, expect, test } from 'vitest'
import { startGeminiServer } from '../../../../tests/support/wire/gemini-server.ts'
import { startOpenAIServer } from '../../../../tests/support/wire/openai-server.ts'
import type { WireFault, WireServer } from '../../../../tests/support/wire/wire-server.ts'
import { callProvider } from './call-provider.ts'
import { geminiClient } from './gemini/client.ts'
import { geminiText } from './gemini/text-provider.ts'
import { openaiClient } from './openai/client.ts'
import { openaiText } from './openai/text-provider.ts'
import type { ObjectRequest, TextProvider } from './provider.ts'

const written = JSON.stringify({ title: 'A bakery', pages: Array.from({ length: 9 }, (_, index) => index) })
const schema = { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] }

const providers = {
  OpenAI: async (options = {}) => {
    const server = await startOpenAIServer({ write: () => written, ...options })
    const client = openaiClient({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${server.url}/v1` })
    return { server, provider: openaiText(client, 'model') }
  },
  Gemini: async (options = {}) => {
    const server = await startGeminiServer({ write: () => written, ...options })
    const client = geminiClient({ GEMINI_API_KEY: 'k', GEMINI_BASE_URL: server.url })
    return { server, provider: geminiText(client, 'model') }
  },
}

let open: WireServer | undefined
afterEach(() => open?.[Symbol.asyncDispose]())

/** One call with what was heard in each try. */
const call = async (
  provider: TextProvider,
  { signal = new AbortController().signal, timeoutMs = 2000 } = {},
) => {
  const tries: string[][] = []
  const request: Omit<ObjectRequest, 'signal'> = {
    step: 'plan',
    system: 'You plan.',
    prompt: 'A bakery',
    schema,
    context: {} as ObjectRequest['context'], // only read by the demo provider
    timeoutMs,
  }
  const work = (inner: AbortSignal) => {
    const heard: string[] = []
    tries.push(heard)
    const onPartial = (text: string) => void heard.push(text)
    return provider.generateObject({ ...request, signal: inner, onPartial })
  }
  const answer = await callProvider(work, { provider: 'P', signal, timeoutMs, baseDelayMs: 5 }).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  )
  return { ...answer, tries }
}

describe.each(Object.entries(providers))('%s', (_, begin) => {
  test('tells its answer while it arrives', async () => {
    const { server, provider } = await begin()
    open = server
    const { value, tries } = await call(provider)
    expect(value).toMatchObject({ value: JSON.parse(written), usage: { inputTokens: 120, outputTokens: 80 } })
    const [heard = []] = tries
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.at(-1)).toBe(written)
    for (const text of heard) expect(written.startsWith(text)).toBe(true)
  })

  test.each([
    [{ type: 'cut' }, 'some'],
    [{ type: 'early-end' }, 'some'],
    [{ type: 'stall' }, 'some'],
    [{ type: 'reset' }, 'nothing'],
    [{ type: 'hang' }, 'nothing'],
    [{ type: 'status', status: 429, headers: { 'retry-after': '1' } }, 'nothing'],
    [{ type: 'status', status: 503 }, 'nothing'],
  ] as [WireFault, string][])('%o is tried again, from the beginning', async (fault, heard) => {
    const { server, provider } = await begin()
    open = server
    server.fail(fault)
    const began = Date.now()
    const { value, tries } = await call(provider, { timeoutMs: 400 })
    expect(value).toMatchObject({ value: JSON.parse(written) })
    expect(tries).toHaveLength(2)
    expect((tries[0] ?? []).filter(Boolean).length > 0).toBe(heard === 'some')
    expect(tries[1]?.at(-1)).toBe(written)
    if ('headers' in fault) expect(Date.now() - began).toBeGreaterThanOrEqual(1000)
  })

  test('an answer that is no JSON is handed back to be mended, not tried again', async () => {
    const { server, provider } = await begin()
    open = server
    server.fail({ type: 'truncated-json' })
    const { error, tries } = await call(provider)
    expect(error).toMatchObject({ reason: 'bad-output', output: written.slice(0, written.length / 2) })
    expect(tries).toHaveLength(1)
  })

  test('a key that is refused ends at once', async () => {
    const { server, provider } = await begin()
    open = server
    server.fail({ type: 'status', status: 401 })
    expect((await call(provider)).error).toMatchObject({ code: 'ai.provider-auth' })
  })

  test('the signal ends a stream in the middle', async () => {
    const { server, provider } = await begin()
    open = server
    server.fail({ type: 'stall' })
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('cancelled')), 150)
    const began = Date.now()
    expect((await call(provider, { signal: controller.signal, timeoutMs: 5000 })).error).toMatchObject({
      message: 'cancelled',
    })
    expect(Date.now() - began).toBeLessThan(1500)
  })
})

test.each(['refused', 'ignored'])(
  'a server that streams not (%s) is asked plainly, and remembered',
  async (streams) => {
    const { server, provider } = await providers.OpenAI({ streams })
    open = server
    expect((await call(provider)).value).toMatchObject({ value: JSON.parse(written) })
    expect((await call(provider)).value).toMatchObject({ value: JSON.parse(written) })
    expect(server.requests.map(({ body }) => body['stream'] === true)).toEqual([true, false, false])
  },
)
