import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type S3Server, startS3 } from '../../../../tests/support/s3-server.ts'
import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { s3FromSettings } from './s3-from-settings.ts'
import type { S3Waits } from './s3-client-settings.ts'
import { s3Store } from './s3-store.ts'

let s3: S3Server
let directory: string

const quick: S3Waits = { write: 1500, answer: 1000, list: 1000, probe: 500, stall: 500 }
const patient: S3Waits = { write: 20_000, answer: 20_000, list: 20_000, probe: 20_000, stall: 20_000 }
const bucketStore = (more: Record<string, string> = {}, waits = quick): FileStore => {
  const options = s3FromSettings({ ...s3.env, ...more, S3_FORCE_PATH_STYLE: true })
  if (!options) throw new Error('The test server has a bucket.')
  return s3Store(options, waits)
}

beforeAll(async () => {
  s3 = await startS3()
  directory = await mkdtemp(join(tmpdir(), 'platen-store-'))
})
afterAll(async () => {
  await s3.close()
  await rm(directory, { recursive: true, force: true })
})

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
const read = async (store: FileStore, key: string, range?: { start: number; end: number }) => {
  const opened = await store.open(key, { range })
  return opened && new Uint8Array(await new Response(opened.body).arrayBuffer())
}
const keysOf = async (store: FileStore, prefix: string) => {
  const keys: string[] = []
  for await (const { key } of store.list(prefix)) keys.push(key)
  return keys.sort()
}

describe.each([
  ['disk', () => diskStore({ directory })],
  ['s3', () => bucketStore({}, patient)],
] as const)('a store on %s', (_kind, make) => {
  test('gives back what it was given, whole and in parts, until it is removed', async () => {
    const store = make()
    await store.prepare()
    await store.probe()
    await store.write('assets/w1/a file.png', bytes, { type: 'image/png' })
    await store.write('assets/w2/b.png', bytes.subarray(0, 3), { type: 'image/png' })
    await store.write('exports/w1/c.pdf', bytes.subarray(0, 5), { type: 'application/pdf' })
    expect(await read(store, 'assets/w1/a file.png')).toEqual(bytes)
    expect(await read(store, 'assets/w1/a file.png', { start: 7, end: 9 })).toEqual(bytes.subarray(7, 10))
    expect(await keysOf(store, 'assets/')).toEqual(['assets/w1/a file.png', 'assets/w2/b.png'])
    expect(await keysOf(store, 'assets/w2/')).toEqual(['assets/w2/b.png'])
    await store.remove('assets/w1/a file.png')
    await store.remove('assets/w1/a file.png')
    expect(await store.open('assets/w1/a file.png')).toBeUndefined()
    expect(await store.open('nowhere/at/all')).toBeUndefined()
  })

  test('stops when nobody wants it any more', async () => {
    const store = make()
    await store.write('assets/w1/d.png', bytes, { type: 'image/png' })
    const gone = AbortSignal.abort(new Error('the browser left'))
    await expect(store.write('assets/w1/e.png', bytes, { type: 'image/png', signal: gone })).rejects.toThrow(
      /the browser left|aborted/,
    )
    expect(await store.open('assets/w1/e.png')).toBeUndefined()
    const leaving = new AbortController()
    const opened = await store.open('assets/w1/d.png', { signal: leaving.signal })
    leaving.abort(new Error('the browser left'))
    await expect(new Response(opened?.body).arrayBuffer()).rejects.toThrow('the browser left')
  })
})

test('a folder hands out nothing outside itself and keeps no half file', async () => {
  const store = diskStore({ directory })
  for (const key of ['../secret', 'assets/../../secret', '/etc/passwd', 'a\0b'])
    await expect(store.open(key)).rejects.toThrow('storage')
  await store.write('assets/w3/f.png', bytes, { type: 'image/png' })
  await expect(store.write(`assets/${'x'.repeat(300)}`, bytes, { type: 'image/png' })).rejects.toMatchObject({
    code: 'storage.unreachable',
  })
  expect((await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.part'))).toEqual([])
})

test('what goes wrong with a bucket is told as what time or an operator can mend', async () => {
  const store = bucketStore()
  await store.write('assets/w1/g.png', bytes, { type: 'image/png' })
  const failures = {
    down: 'unreachable',
    error: 'unreachable',
    hung: 'unreachable',
    refused: 'refused',
  } as const
  for (const [fault, code] of Object.entries(failures) as [keyof typeof failures, string][]) {
    s3.fail(fault)
    const fails = { code: `storage.${code}`, status: 503, retryable: true }
    await expect(store.open('assets/w1/g.png')).rejects.toMatchObject(fails)
    await expect(store.write('assets/w1/h.png', bytes, { type: 'image/png' })).rejects.toMatchObject(fails)
    await expect(store.probe()).rejects.toMatchObject(fails)
    await expect(keysOf(store, 'assets/')).rejects.toMatchObject(fails)
    s3.fail()
  }
  s3.fail('cut')
  await expect(read(store, 'assets/w1/g.png')).rejects.toMatchObject({ code: 'storage.unreachable' })
  s3.fail()
  expect(await read(store, 'assets/w1/g.png')).toEqual(bytes)
  expect(await store.open('assets/w1/h.png')).toBeUndefined()
})

test('a bucket is made on a server of our own, and a wrong key is refused at once', async () => {
  const store = bucketStore({ S3_BUCKET: 'another-one' }, patient)
  await store.prepare()
  await store.prepare()
  await store.write('assets/a', bytes, { type: 'image/png' })
  await expect(bucketStore({ S3_ACCESS_KEY_ID: 'WRONG' }).prepare()).rejects.toMatchObject({
    code: 'storage.refused',
  })
})

test('a listing goes on past its first page', async () => {
  const page = (keys: string[], more: string) =>
    `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${more}</ListBucketResult>`
  // s3rver marks its pages with a cipher that today's Node no longer has.
  const server = createServer((request, response) => {
    const isSecond = request.url?.includes('continuation-token=two') === true
    const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>two</NextContinuationToken>'
    response.end(isSecond ? page(['many/3'], '') : page(['many/1', 'many/2'], more))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const store = bucketStore({ S3_ENDPOINT: `http://127.0.0.1:${port}` }, patient)
  expect(await keysOf(store, 'many/')).toEqual(['many/1', 'many/2', 'many/3'])
  server.closeAllConnections()
  server.close()
})
