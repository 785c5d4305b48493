import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#kernel/server/transaction.ts'
import type { TestPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { noticeStage, ofJobs } from './testing/notice-stage.ts'

type Stage = Awaited<ReturnType<typeof noticeStage>>

let stage: Stage
let platen: TestPlaten
let server: Stage['server']
let owner: TestUser
let begin: Stage['begin']
let until: Stage['until']
let noticesOf: Stage['noticesOf']
let noticeOf: Stage['noticeOf']
let mailsTo: Stage['mailsTo']
beforeAll(async () => {
  stage = await noticeStage()
  ;({ platen, server, owner, begin, until, noticesOf, noticeOf, mailsTo } = stage)
})
afterAll(() => stage.close())

test('the one who asked is told that a job has ended, with the way to what it made', async () => {
  const design = await platen.payload.create({
    collection: 'designs',
    data: {
      title: 'Harbour',
      kind: 'document',
      theme: 'broadsheet',
      size: 'a4',
      workspace: owner.workspace,
    },
  })
  const id = await begin({ title: 'Harbour', design: String(design.id) })
  await until(id, 'succeeded')
  const told = await noticeOf(id)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    title: 'Harbour',
    kind: 'test.work',
    status: 'succeeded',
    link: `/designs/${design.id}`,
    recipient: owner.id,
  })
  expect(told[0]).not.toHaveProperty('mailedAt')
  expect(mailsTo(owner)).toEqual([])
})

test('an export leads to the design it was made from', async () => {
  const { linkOf } = await import('./record/link-of.ts')
  const { payload } = platen
  const [design] = (await payload.find({ collection: 'designs', limit: 1 })).docs
  const { id } = (await payload.db.create({
    collection: 'exports',
    data: { name: 'a.pdf', format: 'pdf', status: 'queued', design: design?.id, workspace: owner.workspace },
  })) as { id: string }
  await transaction({ payload }, async (req) => {
    expect(await linkOf(req, { collection: 'exports', id })).toBe(`/designs/${design?.id}`)
    expect(await linkOf(req, { collection: 'nowhere', id })).toBeNull()
  })
})

test('who cancelled a job is not told that it ended', async () => {
  const id = await begin({ ms: 5000 })
  await until(id, 'running')
  await platen.api('POST', `/api/jobs/${id}/cancel`, { as: owner })
  await until(id, 'cancelled')
  expect(await noticeOf(id)).toEqual([])
})

test('a job is told of once; when it is tried again, the newer end takes the place of the older', async () => {
  const id = await begin({ fails: true, title: 'Torn' })
  await until(id, 'failed')
  const [first] = await noticeOf(id)
  expect(first).toMatchObject({ status: 'failed', readAt: null })
  await server.mailTo(owner.email, ofJobs)
  await platen.api('POST', `/api/notices/${String(first['id'])}/read`, { as: owner })
  await platen.api('POST', `/api/jobs/${id}/retry`, { as: owner })
  await expect.poll(async () => (await noticeOf(id))[0]['readAt'], { timeout: 10_000 }).toBeNull()
  expect(await noticeOf(id)).toHaveLength(1)
  // One mail for a job, however often it ends.
  await sleep(800)
  expect(mailsTo(owner)).toHaveLength(1)
})

test('a long job is mailed about in the language of the person, a short one is not', async () => {
  const anna = await platen.makeUser({ name: 'Anna' })
  await platen.api('PATCH', `/api/users/${anna.id}`, { as: anna, body: { locale: 'de' } })
  await until(await begin({ as: anna, title: 'Kurz' }), 'succeeded')
  const long = await begin({ as: anna, title: 'Der Hafen', ms: 900 })
  await until(long, 'running')
  await platen.payload.db.pool.query(
    `update jobs set started_at = now() - interval '70 seconds' where id = $1`,
    [long],
  )
  const mail = await server.mailTo(anna.email, ofJobs)
  expect(mail.subject).toBe('Fertig: Der Hafen')
  expect(mail.html).toContain('lang="de"')
  expect(mailsTo(anna)).toHaveLength(1)
})

test('the mail about a failed job says why and leads to the design', async () => {
  const ben = await platen.makeUser()
  const design = await platen.payload.create({
    collection: 'designs',
    data: {
      title: 'Torn',
      kind: 'document',
      theme: 'broadsheet',
      size: 'a4',
      workspace: ben.workspace,
    },
  })
  await begin({ as: ben, fails: true, title: 'Torn', design: String(design.id) })
  const mail = await server.mailTo(ben.email, ofJobs)
  expect(mail.subject).toBe('Not finished: Torn')
  expect(mail.text).toContain('The paper was torn.')
  expect(mail.text).toContain(`http://localhost:3000/en/designs/${design.id}`)
})

test('who wants no such mails gets none', async () => {
  const quiet = await platen.makeUser()
  await platen.api('PATCH', `/api/users/${quiet.id}`, { as: quiet, body: { mailOnJobEnd: false } })
  const id = await begin({ as: quiet, fails: true })
  await until(id, 'failed')
  expect(await noticeOf(id, quiet)).toHaveLength(1)
  await sleep(800)
  expect(mailsTo(quiet)).toEqual([])
})

test('only the recipient reads, marks and deletes a notice, and nobody writes one', async () => {
  const admin = await platen.makeUser({ role: 'admin' })
  await until(await begin(), 'succeeded')
  const [notice] = await noticesOf(owner)
  const path = `/api/notices/${String(notice?.['id'])}`
  expect(await noticesOf(admin)).toEqual([])
  expect((await platen.api('GET', path, { as: admin })).status).toBe(404)
  expect((await platen.api('DELETE', path, { as: admin })).status).toBe(403)
  expect((await platen.api('POST', `${path}/read`, { as: admin })).status).toBe(404)
  expect((await platen.api('POST', `${path}/read`)).status).toBe(401)
  expect((await platen.api('POST', '/api/notices/read-all')).status).toBe(401)
  expect((await platen.api('POST', '/api/notices/nonsense/read', { as: owner })).status).toBe(404)
  const body = { recipient: owner.id, kind: 'x', title: 'x', status: 'failed', endedAt: new Date() }
  for (const as of [owner, admin]) {
    expect((await platen.api('POST', '/api/notices', { as, body })).status).toBe(403)
    expect((await platen.api('PATCH', path, { as, body: { title: 'x' } })).status).toBe(403)
  }
  expect((await platen.api('DELETE', path, { as: owner })).status).toBe(200)
})

test('one and all are marked as read', async () => {
  const carla = await platen.makeUser()
  for (const title of ['A', 'B', 'C']) await until(await begin({ as: carla, title }), 'succeeded')
  const unread = async () =>
    (await platen.api('GET', '/api/notices/count?where[readAt][exists]=false', { as: carla })).body
      .totalDocs as number
  expect(await unread()).toBe(3)
  const [first] = await noticesOf(carla)
  const marked = await platen.api('POST', `/api/notices/${String(first?.['id'])}/read`, { as: carla })
  expect(marked).toMatchObject({ status: 200, body: { notice: { id: first?.['id'] } } })
  const again = await platen.api('POST', `/api/notices/${String(first?.['id'])}/read`, { as: carla })
  expect(again.body).toEqual(marked.body)
  expect(await unread()).toBe(2)
  expect((await platen.api('POST', '/api/notices/read-all', { as: carla })).body).toEqual({ marked: 2 })
  expect(await unread()).toBe(0)
})

test('old notices are removed by night, and a person’s own with their account', async () => {
  const dora = await platen.makeUser()
  await until(await begin({ as: dora, title: 'Old' }), 'succeeded')
  await until(await begin({ as: dora, title: 'New' }), 'succeeded')
  const { pool } = platen.payload.db
  await pool.query(`update notices set ended_at = now() - interval '91 days' where title = 'Old'`)
  const { default: prune } = await import('./chores/prune.handler.ts')
  await prune({
    payload: platen.payload,
    input: {},
    attempt: 1,
    signal: new AbortController().signal,
    log: platen.payload.logger,
  })
  expect((await noticesOf(dora)).map(({ title }) => title)).toEqual(['New'])
  await platen.payload.delete({ collection: 'users', id: dora.id })
  expect((await pool.query(`select 1 from notices where title = 'New'`)).rowCount).toBe(0)
})
