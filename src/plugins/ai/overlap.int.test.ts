import { expect, test } from 'vitest'
import { transaction } from '#kernel/server/transaction.ts'
import { savePageInPlace } from './rewrite/save-page.ts'
import { follow, untilEvent } from './testing/follow.ts'
import { wireStage } from './testing/wire-stage.ts'

const stage = wireStage()

const send = (path: string, body: object = {}, method: 'POST' | 'PATCH' = 'POST') =>
  stage.platen.api(method, path, { body, as: stage.designer })
const read = async (id: string) =>
  (await stage.platen.api('GET', `/api/designs/${id}?draft=true&depth=0`, { as: stage.designer })).body
const start = async (body: object) => {
  const answer = await send('/api/designs/generate', { kind: 'slides', images: false, ...body })
  expect(answer.status).toBe(202)
  return answer.body
}

test('pages of one design that are finished at the same moment all arrive', async () => {
  const { design, job } = await start({ prompt: 'A bakery with six ovens', pages: 6 })
  await follow(stage.platen, job.id)
  const { pages } = await read(design.id)
  const { payload } = stage.platen
  const ids: string[] = pages.map(({ id }: { id: string }) => id)
  const title = (id: string): string => `Written again: ${id}`
  await Promise.all(
    ids.map((pageId) =>
      transaction({ payload }, (req) =>
        savePageInPlace(req, {
          designId: design.id,
          pageId,
          page: { layout: pages[0].layout, blocks: [{ blockType: 'heading', title: title(pageId) }] },
          provenance: (now) => ({ written: [...((now as { written?: string[] }).written ?? []), pageId] }),
        }),
      ),
    ),
  )
  const now = await read(design.id)
  expect(now.provenance.written.toSorted()).toEqual(ids.toSorted())
  expect(now.pages.map(({ blocks }: { blocks: { title: string }[] }) => blocks[0]?.title)).toEqual(
    ids.map(title),
  )
}, 60_000)

test('of a request for several kinds, what is still being made is not made twice', async () => {
  stage.provider.fail({ type: 'hang' }, { type: 'hang' })
  const asked = { kind: 'slides', kinds: ['graphic'], prompt: 'A fair by the river', pages: undefined }
  const first = await start(asked)
  for (const { id } of first.jobs) await untilEvent(stage.platen, id, ({ data }) => data['step'] === 'plan')
  await send(`/api/jobs/${first.jobs[1].id}/cancel`)
  await follow(stage.platen, first.jobs[1].id)
  const second = await start(asked)
  expect(second.designs[0]).toEqual(first.designs[0])
  expect(second.jobs[0]).toEqual(first.jobs[0])
  expect(second.designs[1]).not.toEqual(first.designs[1])
  const [one, other] = await Promise.all(second.designs.map(({ id }: { id: string }) => read(id)))
  expect(other.project).toBe(one.project)
  for (const [index, { id }] of second.jobs.entries()) {
    const job = await stage.platen.payload.findByID({ collection: 'jobs', id })
    expect(job.subjectId).toBe(second.designs[index].id)
  }
  await send(`/api/jobs/${first.jobs[0].id}/cancel`)
  await follow(stage.platen, first.jobs[0].id)
  await follow(stage.platen, second.jobs[1].id)
}, 60_000)

test('a failed generation that is tried again leaves alone what people changed meanwhile', async () => {
  const refused = { type: 'status', status: 401 } as const
  stage.provider.fail({ type: 'none' }, { type: 'none' }, { type: 'none' }, { type: 'none' }, refused)
  const { design, job } = await start({ prompt: 'A choir of forty voices', pages: 4 })
  expect((await follow(stage.platen, job.id)).end).toMatchObject({ status: 'failed' })
  const { pages } = await read(design.id)
  expect(pages).toHaveLength(3)
  const [first, second, third] = pages
  const words = { blockType: 'heading', title: 'Words somebody wrote meanwhile' }
  const own = { layout: first.layout, blocks: [{ ...words, title: 'A page of their own' }] }
  const edited = [{ ...first, blocks: [words] }, { ...second, notes: 'Breathe.' }, third, own]
  expect((await send(`/api/designs/${design.id}?draft=true`, { pages: edited }, 'PATCH')).status).toBe(200)
  expect((await send(`/api/jobs/${job.id}/retry`)).status).toBeLessThan(300)
  await untilEvent(stage.platen, job.id, ({ type, data }) => type === 'end' && data['status'] === 'succeeded')
  const now = await read(design.id)
  expect(now.pages).toHaveLength(5)
  const found = (id: string) => now.pages.find((page: { id: string }) => page.id === id)
  expect(found(first.id).blocks).toMatchObject([words])
  expect(found(second.id).notes).toBe('Breathe.')
  expect(now.pages.at(-1).blocks).toMatchObject([{ title: 'A page of their own' }])
}, 60_000)
