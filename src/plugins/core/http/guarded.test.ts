import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Answer, guarded } from './serve-api.ts'

const echo: Answer = async (request) => Response.json({ method: request.method })
const ask = (path: string, init: RequestInit = {}, answer: Answer = echo) =>
  guarded(answer)(new Request(`http://127.0.0.1:3000${path}`, init))
const json = { 'content-type': 'application/json' }

/** Never ends, never says more. */
const slowBody = (): ReadableStream =>
  new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')) })

const streamed = (body: ReadableStream, headers: Record<string, string> = json): RequestInit =>
  ({ method: 'POST', body, headers, duplex: 'half' }) as RequestInit // the browser's type does not know `duplex`

afterEach(() => vi.useRealTimers())

describe('the guarded API', () => {
  it.each([
    [
      'a compressed body',
      { method: 'POST', body: '{}', headers: { ...json, 'content-encoding': 'gzip' } },
      415,
      'request.encoding',
    ],
    [
      'a key that reaches into programs',
      { method: 'POST', body: '{"__proto__":{"a":1}}', headers: json },
      400,
      'request.key',
    ],
    [
      'a body that breaks off',
      streamed(new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })),
      400,
      'request.aborted',
    ],
    [
      'a length past the limit',
      { method: 'POST', body: '{}', headers: { ...json, 'content-length': '99999999999' } },
      413,
      'request.size',
    ],
  ])('refuses %s', async (_, init, status, code) => {
    const response = await ask('/api/users', init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      error: true,
      code,
      request_id: response.headers.get('x-request-id'),
    })
  })

  it('waits ten seconds for a body that does not come', async () => {
    vi.useFakeTimers()
    const answering = ask('/api/users', streamed(slowBody()))
    await vi.advanceTimersByTimeAsync(10_001)
    const response = await answering
    expect(response.status).toBe(408)
    expect(await response.json()).toMatchObject({ code: 'request.timeout' })
  })

  it('waits a minute for an answer', async () => {
    vi.useFakeTimers()
    const answering = ask('/api/designs', {}, () => new Promise<never>(() => undefined))
    await vi.advanceTimersByTimeAsync(60_001)
    const response = await answering
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ code: 'request.slow' })
  })

  it('says of HEAD what GET would say of itself', async () => {
    const methods: string[] = []
    const response = await ask('/api/designs', { method: 'HEAD' }, async (request) => {
      methods.push(request.method)
      return Response.json({ docs: [] })
    })
    expect(methods).toEqual(['GET'])
    expect(response.headers.get('content-type')).toContain('json')
    expect(await response.text()).toBe('')
  })

  it('gives nobody who hung up the blame to us', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const signal = AbortSignal.abort()
    const response = await ask('/api/designs', { signal }, async () => {
      throw new Error('aborted')
    })
    expect(response.status).toBe(400)
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })

  it('keeps what a bulk change did and which records failed', async () => {
    const bulk = { docs: [{ id: 'a' }], errors: [{ id: 'b', message: 'No.', isPublic: true }], message: 'x' }
    const response = await ask('/api/designs', {}, async () => Response.json(bulk, { status: 400 }))
    expect(await response.json()).toMatchObject({
      error: true,
      docs: [{ id: 'a' }],
      errors: [{ id: 'b', message: 'No.' }],
    })
  })

  it('says that Platen is not ready while Payload cannot start', async () => {
    const body = { message: 'There was an error initializing Payload' }
    const response = await ask('/api/designs', {}, async () => Response.json(body, { status: 500 }))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'platform.not-ready' })
  })

  it(
    'answers whatever is sent with less than 500, and errors in one shape',
    { timeout: 30_000 },
    async () => {
      const texts = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webPath(),
        fc.json(),
        fc.constantFrom('%', '%00', '%ED%A0%80', '[', '\\'),
      )
      await fc.assert(
        fc.asyncProperty(
          texts,
          texts,
          fc.uint8Array({ maxLength: 200 }),
          fc.constantFrom('application/json', 'multipart/form-data; boundary=x', 'text/plain', ''),
          async (path, query, body, type) => {
            const address = `/api/${path}?${query}`
            if (!URL.canParse(`http://127.0.0.1:3000${address}`)) return
            const response = await ask(address, { method: 'POST', body, headers: { 'content-type': type } })
            expect(response.status).toBeLessThan(500)
            if (response.status >= 400)
              expect(await response.json()).toMatchObject({ error: true, code: expect.any(String) })
          },
        ),
        { numRuns: 200, seed: 1 },
      )
    },
  )
})
