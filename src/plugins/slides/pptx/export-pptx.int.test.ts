import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { exportStage } from '#plugins/exports/testing/export-stage.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { all, attributes, said } from '../testing/read-parts.ts'
import { lintPptx } from './lint/lint-pptx.ts'
import { readXml } from './lint/xml.ts'

let platen: TestPlaten
let owner: TestUser
const { made, exported } = exportStage(() => ({ platen, owner }))

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  await platen.startWorker()
})

afterAll(() => platen?.close())

test('a deck is asked for as a PPTX and comes as one, with a slide for each page and its titles', async () => {
  const design = sampleDesign('slides', 4, { title: 'Quartal: Grün', language: 'de' })
  const { bytes, type, named, record } = await exported(await made(owner, design), { format: 'pptx' })
  expect(type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation')
  expect(named).toContain('.pptx')
  const files = new Map(Object.entries(unzipSync(bytes)))
  expect(lintPptx(files)).toEqual([])
  const part = (path: string) => readXml(new TextDecoder().decode(files.get(path)))
  const slides = [...files.keys()].filter((path) => path.startsWith('ppt/slides/slide'))
  expect(slides).toHaveLength(4)
  const titles = slides.map((path) =>
    all(part(path), 'p:sp').find((shape) =>
      all(shape, 'p:ph').some((place) => attributes(place)['type'] === 'title'),
    ),
  )
  for (const title of titles) expect(title && said(title)).toMatch(/\w/)
  expect(all(part('docProps/core.xml'), 'dc:title')[0]?.text).toBe('Quartal: Grün')
  expect(record.report).toMatchObject({ version: 1, mode: 'editable', findings: [] })
})

test('a document is no deck, and an option nobody knows is refused', async () => {
  const ask = async (id: string, body: object) =>
    (await platen.api('POST', `/api/designs/${id}/exports`, { as: owner, body })).body.code
  expect(await ask(await made(owner), { format: 'pptx' })).toBe('exports.kind')
  const deck = await made(owner, sampleDesign('slides', 1))
  expect(await ask(deck, { format: 'pptx', mode: 'blurred' })).toBe('exports.options')
})
