import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { refused } from './refusal.ts'

const faults = {
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The address and the headers are too long together.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time.' },
} as const

/** Answers what Node could not read as a request, in the API's shape, and ends the connection. */
export const answerUnreadable = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const known = faults[error.code as keyof typeof faults] as (typeof faults)[keyof typeof faults] | undefined
  const { status, message } = known ?? { status: 400 as const, message: 'This is not a valid HTTP request.' }
  // What was asked for is not known: whoever speaks HTTP badly is more likely a program than a browser.
  const { headers, body } = refused('/api', { status, code: 'request.unreadable', message })
  const lines = { ...headers, 'content-length': `${Buffer.byteLength(body)}`, connection: 'close' }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`)
}
