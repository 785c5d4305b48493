import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestPlaten, testPlaten } from '../../tests/support/test-platen.ts'
import type { TestUser } from '../../tests/support/test-user.ts'

let platen: TestPlaten
let cook: TestUser
let designId: string

const recipe = {
  blockType: 'recipe',
  name: 'Lemon cake',
  serves: 8,
  ingredients: [
    { amount: '200 g', item: 'flour' },
    { amount: '2', item: 'lemons' },
  ],
}
const design = (block: object) => ({
  title: 'Sunday',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: [{ layout: 'recipe-page', blocks: [block] }],
})

beforeAll(async () => {
  platen = await testPlaten({ worker: true, loadConfig: () => import('./kitchen-config.ts') })
  cook = await platen.makeUser()
})
afterAll(() => platen.close())

const finished = async (jobId: string): Promise<string> => {
  const { response } = await platen.api('GET', `/api/jobs/${jobId}/events`, { as: cook })
  return response.text() // the server closes the stream after the last event
}

it('keeps designs with the new block, on a database nobody migrated', async () => {
  const { status, body } = await platen.api('POST', '/api/designs?draft=true', {
    as: cook,
    body: design(recipe),
  })
  expect(status).toBe(201)
  designId = body.doc.id
  const read = await platen.api('GET', `/api/designs/${designId}?draft=true`, { as: cook })
  expect(read.body.pages[0].blocks[0]).toMatchObject(recipe)
})

it('refuses a recipe of another shape', async () => {
  const wrong = { ...recipe, serves: 'many' }
  const { status } = await platen.api('POST', '/api/designs?draft=true', { as: cook, body: design(wrong) })
  expect(status).toBe(400)
})

it('shows the block in the preview', async () => {
  const { response } = await platen.api('GET', `/api/designs/${designId}/preview`, { as: cook })
  const html = await response.text()
  expect(html).toContain('Lemon cake (8)')
  expect(html).toContain('.recipe ul')
})

it('writes the new format through the queue', async () => {
  const asked = await platen.api('POST', `/api/designs/${designId}/exports`, {
    as: cook,
    body: { format: 'shopping-list' },
  })
  expect(asked.status).toBe(202)
  expect(await finished(asked.body.job.id)).toContain('"status":"succeeded"')
  const { response } = await platen.api('GET', `/api/exports/${asked.body.export.id}/file`, { as: cook })
  expect(await response.text()).toBe('Sunday\n\n[ ] 200 g flour\n[ ] 2 lemons\n')
  expect(response.headers.get('content-disposition')).toContain('Sunday.txt')
})

it('takes the options of the new format, and refuses others by name', async () => {
  const asked = (body: object) =>
    platen.api('POST', `/api/designs/${designId}/exports`, {
      as: cook,
      body: { format: 'shopping-list', ...body },
    })
  const plain = await asked({ boxes: false })
  expect(await finished(plain.body.job.id)).toContain('"status":"succeeded"')
  const { response } = await platen.api('GET', `/api/exports/${plain.body.export.id}/file`, { as: cook })
  expect(await response.text()).toContain('\n200 g flour\n')
  const wrong = await asked({ boxes: 'many', colour: 'red' })
  expect(wrong.status).toBe(400)
  expect(wrong.body.details.map(({ path }: { path: string }) => path)).toEqual(['boxes', 'colour'])
})

it('offers the block to a generation through its layout', async () => {
  const { body } = await platen.api('GET', '/api/studio/catalog?locale=de')
  expect(JSON.stringify(body)).toContain('Einkaufsliste')
  const started = await platen.api('POST', '/api/designs/generate', {
    as: cook,
    body: { kind: 'document', prompt: 'Lemon cake for 8 guests with 200 g flour', pages: 3 },
  })
  expect(await finished(started.body.job.id)).toContain('"status":"succeeded"')
})
