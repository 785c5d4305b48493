import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readUpload } from '#plugins/storage/index.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import type { S3Fault, S3Server } from '../support/s3-server.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { hurry, picture, upload } from './pictures.ts'

let platen: TestPlaten
let s3: S3Server
let owner: TestUser
let bytes: Buffer

beforeAll(async () => {
  platen = await testPlaten({ storage: 's3', worker: true })
  if (!platen.s3) throw new Error('This file is about S3.')
  s3 = platen.s3
  owner = await platen.makeUser()
  bytes = await picture().png().toBuffer()
})
afterEach(() => s3.fail())
afterAll(() => platen?.close())

const send = () => upload(platen, owner, { name: 'a.png', bytes })
const get = (path: string) => platen.api('GET', path, { as: owner })
const countOf = async (collection: 'assets' | 'exports') =>
  (await platen.payload.count({ collection })).totalDocs
const ready = async (id: string) => {
  await hurry(platen)
  await expect
    .poll(async () => (await get(`/api/assets/${id}`)).body.status, { timeout: 20_000, interval: 300 })
    .toBe('ready')
}

test('an upload that cannot be stored leaves neither a record nor a file', async () => {
  const [records, keys] = [await countOf('assets'), await s3.keys()]
  const faults: [S3Fault, string][] = [
    ['down', 'storage.unreachable'],
    ['error', 'storage.unreachable'],
    ['refused', 'storage.refused'],
  ]
  for (const [fault, code] of faults) {
    s3.fail(fault)
    const { status, body } = await send()
    expect([fault, status, body.code]).toEqual([fault, 503, code])
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|S3RVER|platen-test/)
  }
  // Stored, but the answer is lost: what may be there is taken away again.
  s3.fail('error', ({ method }) => method === 'PUT')
  expect((await send()).status).toBe(503)
  s3.fail()
  expect([await countOf('assets'), await s3.keys()]).toEqual([records, keys])
  expect((await send()).status).toBe(201)
})

test('a file that cannot be read is said to be so, and never half of it taken for the whole', async () => {
  const { doc } = (await send()).body
  await ready(doc.id)
  for (const fault of ['down', 'error', 'refused'] as const) {
    s3.fail(fault)
    expect((await get(doc.url)).status).toBe(503)
  }
  s3.fail('cut')
  const cut = await get(doc.url)
  await expect(cut.response.arrayBuffer()).rejects.toThrow('storage')
  await expect(readUpload(platen.payload, { collection: 'assets', doc })).rejects.toMatchObject({
    code: 'storage.unreachable',
    retryable: true,
  })
  s3.fail()
  expect(Buffer.from(await (await get(doc.url)).response.arrayBuffer())).toEqual(bytes)
})

test('a picture is looked into once the storage is back', async () => {
  const { doc } = (await send()).body
  s3.fail('error')
  await hurry(platen)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect((await get(`/api/assets/${doc.id}`)).body.status).toBe('processing')
  s3.fail()
  await ready(doc.id)
})

test('an export whose file cannot be stored is tried again, and is there in the end', async () => {
  const { id } = await platen.payload.create({
    collection: 'designs',
    data: { ...sampleDesign('document', 1), workspace: owner.workspace } as never, // the sample's blocks are typed loosely
    draft: true,
  })
  s3.fail('error', ({ method }) => method === 'PUT')
  const asked = await platen.api('POST', `/api/designs/${id}/exports`, {
    as: owner,
    body: { format: 'html' },
  })
  const path = `/api/exports/${asked.body.export.id}`
  await expect
    .poll(async () => (await get(path)).body.error?.code, { timeout: 20_000, interval: 200 })
    .toBe('storage.unreachable')
  expect((await get(path)).body).toMatchObject({ status: 'running', filename: null })
  s3.fail()
  await expect
    .poll(
      async () => {
        await hurry(platen)
        return (await get(path)).body.status as string
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe('succeeded')
  expect((await s3.keys()).filter((key) => key.startsWith('exports/'))).toHaveLength(1)
  expect((await get(`${path}/file`)).status).toBe(200)
})

test('a deleted record is gone at once, its file when the storage is back', async () => {
  const { doc } = (await send()).body
  await ready(doc.id)
  s3.fail('down')
  expect((await platen.api('DELETE', `/api/assets/${doc.id}`, { as: owner })).status).toBe(200)
  await hurry(platen)
  s3.fail()
  expect((await get(doc.url)).status).toBe(404)
  const left = async () => {
    await hurry(platen)
    return (await s3.keys()).filter((key) => key.includes(doc.filename.replace('.png', '')))
  }
  await expect.poll(left, { timeout: 20_000, interval: 500 }).toEqual([])
})

test('the platform says that its storage does not answer, until it does', async () => {
  await expect
    .poll(async () => (await get('/api/ready')).status, { timeout: 15_000, interval: 500 })
    .toBe(200)
  s3.fail('down')
  await expect
    .poll(async () => (await get('/api/ready')).body.details, { timeout: 15_000, interval: 500 })
    .toEqual({ part: 'storage' })
  s3.fail()
  await expect
    .poll(async () => (await get('/api/ready')).status, { timeout: 15_000, interval: 500 })
    .toBe(200)
})

test('nothing in the bucket is made public, and its keys begin with the workspace', async () => {
  const sent: { url: string | undefined; acl: unknown }[] = []
  s3.fail('error', ({ headers, method, url }) => {
    if (method === 'PUT') sent.push({ url, acl: headers['x-amz-acl'] })
    return false
  })
  const { doc } = (await send()).body
  const url = `/${s3.env['S3_BUCKET']}/assets/${owner.workspace}/${doc.filename}`
  expect(sent).toContainEqual({ url: expect.stringContaining(url), acl: undefined })
})
