import { expect, it } from 'vitest'
import { refusal } from './refusal.ts'

it.each([
  ['/api/users/%E0%A4%A', 'GET', 400, 'request.url'],
  ['/api/users/%00', 'GET', 400, 'request.url'],
  [`/api/users?${'x'.repeat(20_000)}`, 'GET', 414, 'request.url'],
  ['/api/users', 'TRACE', 405, 'http.method-not-allowed'],
  ['/api', 'PROPFIND', 405, 'http.method-not-allowed'],
])('refuses %s by %s in the shape of the API', (url, method, status, code) => {
  const refused = refusal({ url, method })
  expect(refused?.status).toBe(status)
  expect(JSON.parse(refused?.body ?? '')).toMatchObject({ error: true, code })
  expect(refused?.headers['x-request-id']).toBe(JSON.parse(refused?.body ?? '').request_id)
})

it.each(['/%', '/en/%zz?x=1', '/en/%00', '/admin?locale=a%00b', 'no-slash', '*'])(
  'refuses %s with a page',
  (url) => {
    const refused = refusal({ url })
    expect(refused?.status).toBe(400)
    expect(refused?.headers['content-type']).toContain('text/html')
  },
)

it.each(['/', '/en/designs?x=%E0%A4%A', '/api/users/%E4%BD%A0'])('lets %s pass', (url) => {
  expect(refusal({ url, method: 'GET' })).toBeUndefined()
})

it.each(['x:99999', 'a b', 'a/b', 'a?b', '[::1'])('refuses the host %s', (host) => {
  expect(refusal({ url: '/admin', headers: { host } })?.status).toBe(400)
  expect(refusal({ url: '/admin', headers: { host: 'a', 'x-forwarded-host': host } })?.status).toBe(400)
})

it.each(['localhost:3000', '127.0.0.1', '[::1]:3000', 'studio.example', ''])('takes the host %s', (host) => {
  expect(refusal({ url: '/admin', headers: { host } })).toBeUndefined()
})
