import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { type IncomingMessage, type RequestListener, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'

/** What goes wrong: no connection, a 500 or 403 of the service, no answer at all, a body that ends half-way. */
export type S3Fault = 'down' | 'error' | 'refused' | 'hung' | 'cut'

export type S3Server = {
  /** The settings with which Platen uses it. */
  env: Record<string, string>
  /** Has every request that fits go wrong from now on; nothing any more when left out. */
  fail(fault?: S3Fault, fits?: (request: IncomingMessage) => boolean): void
  /** Keys of everything in the bucket, in order. */
  keys(): Promise<string[]>
  close(): Promise<void>
}

const bucket = 'platen-test'

/** A real S3 server on a free port with an empty bucket. */
export const startS3 = async (): Promise<S3Server> => {
  const directory = await mkdtemp(join(tmpdir(), 'platen-s3-'))
  await mkdir(join(directory, bucket))
  // It signs a bucket's address without the slash the SDK ends it with; unknown keys it refuses all the same.
  const answer = new S3rver({ directory, silent: true, allowMismatchedSignatures: true }).callback()
  let broken: { fault: S3Fault; fits: (request: IncomingMessage) => boolean } | undefined
  const server = createServer((request, response) => {
    if (broken?.fits(request)) misbehave(broken.fault, request, response, answer)
    else answer(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return {
    env: {
      S3_BUCKET: bucket,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: 'true',
    },
    fail: (fault, fits = () => true) => {
      broken = fault && { fault, fits }
    },
    keys: async () => {
      const files = await readdir(join(directory, bucket), { recursive: true })
      const ending = '._S3rver_object'
      return files
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(directory, { recursive: true, force: true })
    },
  }
}

const said = (code: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Not now</Message></Error>`

const misbehave = (
  fault: S3Fault,
  request: IncomingMessage,
  response: ServerResponse,
  answer: RequestListener,
): void => {
  if (fault === 'down') return void request.socket.destroy()
  if (fault === 'hung') return
  if (fault === 'cut') return cutShort(request, response, answer)
  const [status, code] = fault === 'refused' ? [403, 'AccessDenied'] : [500, 'InternalError']
  request.resume()
  response.writeHead(status, { 'content-type': 'application/xml' }).end(said(String(code)))
}

/** The head of the real answer, some of its body, and then nothing more. */
const cutShort = (request: IncomingMessage, response: ServerResponse, answer: RequestListener): void => {
  let sent = 0
  const write = response.write.bind(response) as (chunk: Uint8Array) => boolean // the overload Koa's streams use
  response.write = (chunk: Uint8Array) => {
    if (sent > 0) return false
    sent = chunk.length
    const went = write(chunk.subarray(0, Math.ceil(chunk.length / 2)))
    setTimeout(() => response.destroy(), 20)
    return went
  }
  answer(request, response)
}
