import { type AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blameCaller } from './blame-caller.ts'

/** Fails as Next does: by setting the status and writing. */
const server = createServer((request, response) => {
  blameCaller(request, response)
  response.statusCode = 500
  response.end('failed')
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

it('answers a failed call of a server function with 400', async () => {
  const response = await fetch(address(), { method: 'POST', headers: { 'next-action': 'x' } })
  expect(response.status).toBe(400)
})

it('leaves every other failure as it is', async () => {
  expect((await fetch(address(), { method: 'POST' })).status).toBe(500)
  expect((await fetch(address(), { headers: { 'next-action': 'x' } })).status).toBe(500)
})
