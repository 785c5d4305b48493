import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { fileLink } from './requests/file-link.ts'
import { exportStage } from './testing/export-stage.ts'
import { sampleDesign } from './testing/sample-design.ts'

let platen: TestPlaten
let owner: TestUser
let stranger: TestUser
let designId: string
const { made, settled } = exportStage(() => ({ platen, owner }))

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  stranger = await platen.makeUser()
  designId = await made(owner, sampleDesign('document', 3, { title: 'Jahresbericht: Grün', language: 'de' }))
})

afterAll(() => platen?.close())

test('an export that waits can be cancelled and tried again; one whose design is deleted fails and says so', async () => {
  const ask = async (design: string) =>
    (await platen.api('POST', `/api/designs/${design}/exports`, { as: owner, body: { format: 'pdf' } })).body
  const cancelled = await ask(await made(owner))
  expect((await platen.api('POST', `/api/jobs/${cancelled.job.id}/cancel`, { as: owner })).status).toBe(200)
  expect((await settled(cancelled.export.id)).status).toBe('cancelled')
  const file = await platen.api('GET', `/api/exports/${cancelled.export.id}/file`, { as: owner })
  expect([file.status, file.body.code]).toEqual([409, 'exports.not-made'])

  const deleted = await made(owner)
  const orphan = await ask(deleted)
  await platen.payload.delete({ collection: 'designs', id: deleted })
  expect((await platen.api('POST', `/api/jobs/${cancelled.job.id}/retry`, { as: owner })).status).toBe(202)
  await platen.startWorker()
  expect(await settled(orphan.export.id)).toMatchObject({
    status: 'failed',
    error: { code: 'exports.design-gone' },
  })
  const read = () => platen.api('GET', `/api/exports/${cancelled.export.id}`, { as: owner })
  await expect.poll(async () => (await read()).body.status, { timeout: 60_000 }).toBe('succeeded')
})

test('a double click is one export, a changed design or option another', async () => {
  const id = await made(owner)
  const png = async (options: object) =>
    (
      await platen.api('POST', `/api/designs/${id}/exports`, {
        as: owner,
        body: { format: 'png', ...options },
      })
    ).body
  const [plain, once, nested, twice] = await Promise.all([
    png({}),
    png({ scale: 1 }),
    png({ options: { scale: 1 } }),
    png({ scale: 2 }),
  ])
  expect([once.export.id, nested.export.id]).toEqual([plain.export.id, plain.export.id])
  expect(twice.export.id).not.toBe(plain.export.id)
  const ask = () => platen.api('POST', `/api/designs/${id}/exports`, { as: owner, body: { format: 'pdf' } })
  const [first, second] = await Promise.all([ask(), ask()])
  expect(second.body).toEqual(first.body)
  await platen.payload.update({ collection: 'designs', id, data: { title: 'Changed' }, draft: true })
  expect((await ask()).body.export.id).not.toBe(first.body.export.id)
})

test('a file is for members, and for who has a link while it lasts', async () => {
  const asked = await platen.api('POST', `/api/designs/${designId}/exports`, {
    as: owner,
    body: { format: 'pdf' },
  })
  const { id } = await settled(asked.body.export.id)
  expect((await platen.api('GET', `/api/exports/${id}/file`)).status).toBe(403)
  expect((await platen.api('GET', `/api/exports/${id}/file`, { as: stranger })).status).toBe(404)
  expect((await platen.api('POST', `/api/exports/${id}/links`, { as: stranger, body: {} })).status).toBe(404)

  const link = await platen.api('POST', `/api/exports/${id}/links`, { as: owner, body: { seconds: 60 } })
  expect(link.status).toBe(201)
  const opened = await platen.api('GET', link.body.url)
  expect(opened.status).toBe(200)
  expect(opened.headers.get('content-type')).toBe('application/pdf')

  const forged = link.body.url.replace(/signature=.{6}/, 'signature=AAAAAA')
  expect((await platen.api('GET', forged)).body).toMatchObject({ error: true, code: 'exports.link-invalid' })
  const expired = fileLink(platen.payload, { id, seconds: -1 }).url
  const refused = await platen.api('GET', expired)
  expect(refused.status).toBe(410)
  expect(refused.body).toMatchObject({ error: true, code: 'exports.link-expired' })
})

test('what cannot be exported is refused with a reason', async () => {
  const post = (id: string, body: unknown, as = owner) =>
    platen.api('POST', `/api/designs/${id}/exports`, { as, body })
  expect((await post(designId, { format: 'docx' })).body).toMatchObject({ code: 'exports.format' })
  expect((await post(designId, { format: 'pdf', options: { colour: 'red' } })).body.code).toBe(
    'exports.options',
  )
  const wrong = async (body: object) => {
    const answer = await post(designId, { format: 'png', ...body })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('exports.options')
    return answer.body.details.map(({ path }: { path: string }) => path)
  }
  expect(await wrong({ size: 'poster' })).toEqual(['size'])
  expect(await wrong({ scale: 3, colour: 'red' })).toEqual(['scale', 'colour'])
  expect(await wrong({ options: { transparent: true } })).toEqual(['transparent'])
  expect(await wrong({ pages: [1, 0] })).toEqual(['pages.1'])
  expect(await wrong({ pages: [3, 4] })).toEqual(['pages.1'])
  expect(await wrong({ pages: 'all' })).toEqual(['pages'])
  expect((await post(designId, { format: 7 })).status).toBe(400)
  expect((await post(designId, { format: 'pdf' }, stranger)).status).toBe(404)
  expect((await post('nope', { format: 'pdf' })).status).toBe(404)
  const empty = await made(owner, sampleDesign('document', 0))
  expect((await post(empty, { format: 'pdf' })).body).toMatchObject({ code: 'exports.empty' })
})

test('a file that is not made yet, or no longer there, is told apart', async () => {
  const data = { name: 'a.pdf', design: designId, format: 'pdf', workspace: owner.workspace }
  const waiting = await platen.payload.create({ collection: 'exports', data: { ...data, status: 'queued' } })
  const early = await platen.api('GET', `/api/exports/${waiting.id}/file`, { as: owner })
  expect([early.status, early.body.code]).toEqual([409, 'exports.not-ready'])
  const lost = await platen.payload.create({ collection: 'exports', data: { ...data, status: 'succeeded' } })
  const gone = await platen.api('GET', `/api/exports/${lost.id}/file`, { as: owner })
  expect([gone.status, gone.body.code]).toEqual([410, 'files.gone'])
})

test('nobody writes exports past the endpoint', async () => {
  const body = { name: 'x.pdf', format: 'pdf', workspace: owner.workspace }
  expect((await platen.api('POST', '/api/exports', { as: owner, body })).status).toBe(403)
  const { docs } = (await platen.api('GET', '/api/exports', { as: owner })).body
  const patch = await platen.api('PATCH', `/api/exports/${docs[0].id}`, {
    as: owner,
    body: { name: 'y.pdf' },
  })
  expect(patch.status).toBe(403)
  expect((await platen.api('GET', '/api/exports', { as: stranger })).body.docs).toEqual([])
})
