import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerUnreadable } from './unreadable.ts'

const server = createServer({ maxHeaderSize: 4096 }, (_, response) => response.end('read'))
server.on('clientError', answerUnreadable)

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => void server.close())

const send = async (text: string): Promise<string> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  socket.write(text)
  await once(socket, 'close')
  return answer
}

test.each([
  ['no request', 'hello\r\n\r\n', 400],
  ['a header that is none', 'GET / HTTP/1.1\r\nHost: a\r\nnope\r\n\r\n', 400],
  ['too much of them', `GET /${'x'.repeat(5000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
])('%s is answered in the one shape of errors', async (_, text, status) => {
  const [head = '', body = ''] = (await send(text)).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(head).toMatch(/x-request-id: [\w-]{36}/)
  expect(JSON.parse(body)).toMatchObject({ error: true, code: 'request.unreadable', errors: [{}] })
})

test('what can be read is not its business', async () => {
  expect(await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toContain('read')
})
