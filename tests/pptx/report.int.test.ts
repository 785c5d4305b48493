import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportStage } from '#plugins/exports/testing/export-stage.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { shownDeck } from './fuzzed-deck.ts'

let platen: TestPlaten
let owner: TestUser
const { made, exported } = exportStage(() => ({ platen, owner }))

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  owner = await platen.makeUser()
})
afterAll(() => platen?.close())

test('an export of a deck tells who may read it how the deck fared', async () => {
  const { design } = shownDeck({ seed: 1, theme: 'broadsheet' })
  const pages = design.pages.filter(({ layout }) => /title|chart|table/.test(layout)).slice(0, 3)
  const id = await made(owner, { ...design, pages })
  const { record, bytes, type } = await exported(id, { format: 'pptx' })
  expect(type).toContain('presentationml.presentation')
  expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK')
  expect(record.report).toMatchObject({
    version: 1,
    mode: 'editable',
    findings: [],
    objects: { rasterised: 0 },
    sorts: { charts: 2, tables: 0 },
  })
  expect(record.report.slides).toHaveLength(pages.length)
  for (const { difference, objects } of record.report.slides) {
    expect(difference).toBeGreaterThanOrEqual(0)
    expect(difference).toBeLessThan(0.2)
    expect(objects.native).toBeGreaterThan(0)
  }
  expect(record.report.fonts).toContainEqual({
    family: 'Newsreader',
    isCommon: false,
    fallback: 'Times New Roman',
  })
  const stranger = await platen.makeUser()
  expect((await platen.api('GET', `/api/exports/${record.id}`, { as: stranger })).status).toBe(404)
})
