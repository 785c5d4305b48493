import { describe, expect, it, vi } from 'vitest'
import { type Answer, guarded } from './serve-api.ts'

const seen: { request?: Request } = {}
const echo: Answer = async (request) => {
  seen.request = request
  return Response.json({ ok: true })
}
const failing =
  (status: number, body: unknown): Answer =>
  async () =>
    Response.json(body, { status })

const ask = (path: string, init: RequestInit = {}, answer: Answer = echo) =>
  guarded(answer)(new Request(`http://127.0.0.1:3000${path}`, init))
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
})

const boundary = 'between-parts'
const part = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--${boundary}--\r\n`
const parts = (first: string, second: string) => first.replace(`--${boundary}--\r\n`, '') + second
const form = (body: string) => post(body, { 'content-type': `multipart/form-data; boundary=${boundary}` })

describe('the guarded API', () => {
  it.each([
    ['broken JSON', '/api/users', post('{'), 400, 'request.json'],
    ['a NUL in JSON', '/api/users', post('{"name":"a\\u0000b"}'), 400, 'request.characters'],
    ['a NUL in a key', '/api/users', post('{"a\\u0000":1}'), 400, 'request.characters'],
    ['half a surrogate pair', '/api/users', post('{"name":"\\ud800"}'), 400, 'request.characters'],
    ['nesting without end', '/api/users', post(`${'['.repeat(80)}${']'.repeat(80)}`), 400, 'request.depth'],
    ['a NUL in the path', '/api/users/%00', {}, 400, 'request.characters'],
    ['a broken percent code', '/api/users/%E0%A4%A', {}, 400, 'request.url'],
    ['a broken limit', '/api/users?limit=many', {}, 400, 'request.limit'],
    ['a list of limits', '/api/users?limit[]=0', {}, 400, 'request.query'],
    ['a where that is no JSON', '/api/users?where=x', {}, 400, 'request.json'],
    ['a NUL in a where', '/api/users?where={"a":{"equals":"\\u0000"}}', {}, 400, 'request.characters'],
    ['a body that is no object', '/api/users', post('null'), 400, 'request.json'],
    ['a text', '/api/users', post('hello', { 'content-type': 'text/plain' }), 415, 'request.type'],
    ['a form that breaks off', '/api/assets', form(`--${boundary}\r\n`), 400, 'request.form'],
    [
      'a form without a boundary',
      '/api/assets',
      post('x', { 'content-type': 'multipart/form-data' }),
      400,
      'request.form',
    ],
    ['a form without _payload', '/api/users', form(part('email', 'a@b.test')), 400, 'request.form'],
    ['broken JSON in a form', '/api/assets', form(part('_payload', '{')), 400, 'request.json'],
    [
      'a NUL in the JSON of a form',
      '/api/assets',
      form(part('_payload', '{"alt":"\\u0000"}')),
      400,
      'request.characters',
    ],
    [
      'nesting without end in a form',
      '/api/assets',
      form(part('_payload', `${'['.repeat(80)}${']'.repeat(80)}`)),
      400,
      'request.depth',
    ],
    [
      'a text for a file',
      '/api/assets',
      form(parts(part('_payload', '{}'), part('file', 'null'))),
      400,
      'request.form',
    ],
    [
      'a NUL in the name of a file',
      '/api/assets',
      form(parts(part('_payload', '{}'), part('file"; filename="a\0.png', 'x'))),
      400,
      'request.characters',
    ],
    ['a body past the limit', '/api/users', post(`"${'x'.repeat(5_000_000)}"`), 413, 'request.size'],
  ])('refuses %s', async (_, path, init, status, code) => {
    const response = await ask(path, init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      error: true,
      code,
      errors: [{ message: expect.any(String) }],
    })
  })

  it.each([
    ['limit=0', '100'],
    ['limit=5000', '100'],
    ['limit=7', '7'],
  ])('clamps %s to %s', async (query, limit) => {
    await ask(`/api/designs?${query}&pagination=false`)
    const url = new URL(seen.request?.url ?? '')
    expect(url.searchParams.get('limit')).toBe(limit)
    expect(url.searchParams.get('pagination')).toBeNull()
  })

  it.each(['x-payload-http-method-override', 'x-http-method-override'])(
    'treats a query sent as a form like a GET (%s)',
    async (header) => {
      const headers = { [header]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
      await ask('/api/designs?depth=0', post('limit=0&pagination=false&where[id][in]=a', headers))
      expect(seen.request?.method).toBe('GET')
      expect(seen.request?.headers.get(header)).toBeNull()
      const { searchParams } = new URL(seen.request?.url ?? '')
      expect(Object.fromEntries(searchParams)).toEqual({ depth: '0', limit: '100', 'where[id][in]': 'a' })
      const refused = await ask('/api/designs', post('where[a][equals]=%00', headers))
      expect(refused.status).toBe(400)
    },
  )

  it('takes no body for an empty object', async () => {
    await ask('/api/users', { method: 'POST' })
    expect(await seen.request?.json()).toEqual({})
  })

  it('sets no cookies for another site', async () => {
    const signsIn: Answer = async () => Response.json({}, { headers: { 'set-cookie': 'payload-token=x' } })
    const headers = { host: '127.0.0.1:3000', origin: 'https://evil.example' }
    expect((await ask('/api/users/login', post('{}', headers), signsIn)).headers.get('set-cookie')).toBeNull()
    expect((await ask('/api/users/login', post('{}'), signsIn)).headers.get('set-cookie')).not.toBeNull()
  })

  it('answers what a handler throws in the same shape', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const response = await ask('/api/x', {}, async () => {
      throw new Error('a secret')
    })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })

  it('answers a collection without endpoints like any other address that is not there', async () => {
    const response = await ask('/api/payload-migrations', {}, failing(501, { message: 'Cannot GET' }))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: true, code: 'http.not-found' })
  })

  it('tells browsers to believe the types it names and to keep no copies', async () => {
    const { headers } = await ask('/api/x')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it('passes a good body on untouched', async () => {
    await ask('/api/users', post('{"name":"Zoë 你好"}'))
    expect(await seen.request?.json()).toEqual({ name: 'Zoë 你好' })
  })

  it.each([
    ['another site posts', { origin: 'https://evil.example', host: '127.0.0.1:3000' }, 'POST', null],
    [
      'a frame of another site posts',
      { 'sec-fetch-site': 'cross-site', host: '127.0.0.1:3000' },
      'POST',
      null,
    ],
    [
      'the site itself posts',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
      'POST',
      'payload-token=x',
    ],
    [
      'a link from another site is followed',
      { 'sec-fetch-site': 'cross-site', host: '127.0.0.1:3000' },
      'GET',
      'payload-token=x',
    ],
  ])('treats the session cookie well when %s', async (_, headers, method, cookie) => {
    await ask('/api/users', { method, headers: { ...headers, cookie: 'payload-token=x' } })
    expect(seen.request?.headers.get('cookie')).toBe(cookie)
  })

  it('answers an unknown failure without internals', async () => {
    const response = await ask(
      '/api/x',
      {},
      failing(500, { errors: [{ message: 'relation "users" does not exist' }] }),
    )
    const body = await response.text()
    expect(body).not.toContain('relation')
    expect(JSON.parse(body)).toMatchObject({ error: true, code: 'http.internal-server-error' })
  })

  it('gives the panel no top-level message when fields are at fault, and everybody else one', async () => {
    const answer = failing(400, {
      errors: [{ message: 'invalid', data: { errors: [{ path: 'email', message: 'taken' }] } }],
    })
    const forPanel = await (
      await ask('/api/users', { headers: { referer: 'http://127.0.0.1:3000/admin/x' } }, answer)
    ).json()
    const forOthers = await (await ask('/api/users', {}, answer)).json()
    expect(forPanel).not.toHaveProperty('message')
    expect(forOthers).toMatchObject({ message: 'invalid', code: 'request.fields' })
    expect(forPanel.errors[0].data.errors[0].path).toBe('email')
  })

  it('keeps a request id it is given and makes one up otherwise', async () => {
    const given = await ask('/api/x', { headers: { 'x-request-id': 'trace-0001' } })
    expect(given.headers.get('x-request-id')).toBe('trace-0001')
    expect((await ask('/api/x')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })
})
