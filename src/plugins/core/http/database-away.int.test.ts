import { type AddressInfo, type Socket, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

let platen: TestPlaten
let designer: TestUser
const open = new Set<Socket>()
let isAway = false

/** Stands between Platen and its database, so that the database can be away for Platen alone. */
const gate = createServer((near) => {
  if (isAway) return void near.destroy()
  const { hostname, port } = new URL(realUrl)
  const far = connect(Number(port), hostname)
  for (const socket of [near, far]) {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      open.delete(socket)
      near.destroy()
      far.destroy()
    })
  }
  near.pipe(far).pipe(near)
})
const realUrl = process.env['PLATEN_TEST_DATABASE_URL'] ?? ''

const away = (yes: boolean): void => {
  isAway = yes
  if (yes) for (const socket of open) socket.destroy()
}

beforeAll(async () => {
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  const url = new URL(realUrl)
  url.host = `127.0.0.1:${(gate.address() as AddressInfo).port}` // it listens on a port
  process.env['PLATEN_TEST_DATABASE_URL'] = url.href
  platen = await testPlaten()
  designer = await platen.makeUser()
})
afterAll(async () => {
  away(false)
  await platen.close()
  gate.close()
})

it('is told quickly, in the one shape, and ends by itself when the database is back', async () => {
  away(true)
  const asked: [string, string, object?][] = [
    ['GET', '/api/designs'],
    ['GET', '/api/templates'],
    ['GET', '/api/ready'],
    ['POST', '/api/designs/generate', { kind: 'document', prompt: 'A tour of the harbour' }],
    ['POST', '/api/users/login', { email: designer.email, password: designer.password }],
    ['PATCH', '/api/users/me', {}],
  ]
  for (const [method, path, body] of asked) {
    const began = performance.now()
    const answer = await platen.api(method, path, { as: designer, ...(body ? { body } : {}) })
    expect([`${method} ${path}`, answer.status]).toEqual([`${method} ${path}`, 503])
    expect(performance.now() - began).toBeLessThan(12_000)
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(answer.body).toMatchObject({
      error: true,
      code: expect.any(String),
      request_id: expect.any(String),
    })
    expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|127\.0\.0\.1|select /)
  }
  away(false)
  const { status } = await platen.api('GET', '/api/designs', { as: designer })
  expect(status).toBe(200)
})
