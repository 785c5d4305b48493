import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillHeaders } from './fill-headers.ts'

const server = createServer((request, response) => {
  fillHeaders(response, { 'x-frame-options': 'DENY', 'content-security-policy': "default-src 'none'" })
  if (request.url === '/set') response.setHeader('X-Frame-Options', 'SAMEORIGIN').end()
  else if (request.url === '/head') response.writeHead(418, { 'x-frame-options': 'SAMEORIGIN' }).end()
  else if (request.url === '/flushed') response.flushHeaders()
  else response.end('x')
  response.end()
})
const ask = async (path: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => void server.close())

it.each([
  ['/', 200, 'DENY'],
  ['/flushed', 200, 'DENY'],
  ['/set', 200, 'SAMEORIGIN'],
  ['/head', 418, 'SAMEORIGIN'],
])('fills what %s leaves open and nothing else', async (path, status, framing) => {
  const { headers, ...answer } = await ask(path).then((response) => ({
    status: response.status,
    headers: response.headers,
  }))
  expect(answer.status).toBe(status)
  expect(headers.get('x-frame-options')).toBe(framing)
  expect(headers.get('content-security-policy')).toBe("default-src 'none'")
})
