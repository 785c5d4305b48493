import { Agent, request as httpRequest } from 'node:http'
import type { Ask, Reply } from './ask.ts'

const STREAM_IS_READ_MS = 150
const LONGEST_MS = 20_000
const LONGEST_TEXT = 300_000

/** Sends requests to a running web process; undefined when the client hung up as it was asked to. */
export const sendOverHttp = (origin: string, { connections }: { connections: number }) => {
  const { hostname, port } = new URL(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (ask: Ask): Promise<Reply | undefined> =>
    new Promise((resolve) => {
      const began = performance.now()
      const failed = (why: string): void =>
        resolve({ status: 599, headers: new Headers(), text: why, milliseconds: performance.now() - began })
      const headers = [...hostOf(ask, origin), ...ask.headers, ...lengthOf(ask)]
      const request = httpRequest({
        agent,
        hostname,
        port,
        method: ask.method,
        path: sendable(ask.path),
        headers: headers.flat(),
        timeout: LONGEST_MS,
        // A redirect repeats the whole address.
        maxHeaderSize: 128 * 1024,
      })
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        let size = 0
        const done = (): void => {
          const all = new Headers()
          for (const [name, value] of Object.entries(response.headers)) all.set(name, String(value))
          const text = Buffer.concat(chunks).toString('utf8').slice(0, LONGEST_TEXT)
          resolve({
            status: response.statusCode ?? 0,
            headers: all,
            text,
            milliseconds: performance.now() - began,
          })
        }
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size < LONGEST_TEXT) chunks.push(chunk)
        })
        response.on('end', done)
        response.on('error', done)
        if (response.headers['content-type']?.includes('event-stream'))
          setTimeout(() => request.destroy(), STREAM_IS_READ_MS)
        response.on('close', done)
      })
      request.on('timeout', () => {
        request.destroy()
        failed(`no answer in ${LONGEST_MS} ms`)
      })
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (ask.hangsUpAfterMs !== undefined) resolve(undefined)
        // A kept connection may end in the moment it is used again; a browser sends again too.
        else if (request.reusedSocket && error.code === 'ECONNRESET') resolve(send(ask))
        else failed(`${error.code ?? ''} ${error.message}`)
      })
      if (ask.hangsUpAfterMs !== undefined) {
        setTimeout(() => {
          request.destroy()
          resolve(undefined)
        }, ask.hangsUpAfterMs)
      }
      request.end(ask.body)
    })
  return send
}

const has = ({ headers }: Ask, name: string): boolean => headers.some(([each]) => each === name)

/** Node adds these itself only to headers given as an object, which keeps no duplicates. */
const hostOf = (ask: Ask, origin: string): [string, string][] =>
  has(ask, 'host') ? [] : [['host', new URL(origin).host]]

const lengthOf = (ask: Ask): [string, string][] =>
  ask.body === undefined || has(ask, 'content-length') ? [] : [['content-length', String(ask.body.length)]]

/** What Node's client refuses to send, percent-coded. */
const sendable = (path: string): string =>
  path.replaceAll(/[^\x21-\x7e]/gu, (character) => {
    try {
      return encodeURIComponent(character)
    } catch {
      return '%ED%A0%80'
    }
  })
