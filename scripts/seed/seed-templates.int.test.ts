import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../tests/support/test-platen.ts'
import { seedTemplates } from './seed-templates.ts'
import { templates } from './templates/index.ts'

let platen: TestPlaten

beforeAll(async () => {
  platen = await testPlaten()
})
afterAll(() => platen?.close())

const named = async (slug: string, locale: 'en' | 'de' = 'en') => {
  const where = { slug: { equals: slug } }
  const { docs } = await platen.payload.find({ collection: 'templates', where, locale, depth: 0 })
  const [template] = docs
  if (!template) throw new Error(`There is no template "${slug}".`)
  return template
}

test('seeding twice leaves one of each, in both languages', async () => {
  await seedTemplates(platen.payload)
  const before = await named('lesson')
  await seedTemplates(platen.payload)
  const { totalDocs } = await platen.payload.count({ collection: 'templates' })
  expect(totalDocs).toBe(templates.length)
  expect((await named('lesson')).updatedAt).toBe(before.updatedAt)
  expect(before.title).toBe('Lesson')
  expect((await named('lesson', 'de')).title).toBe('Unterrichtsstunde')
  expect((await named('event-site')).pages?.[0]?.part).toBe('The night')
})

test('what a content admin changed stays theirs; what nobody touched is brought up to date', async () => {
  const admin = await platen.makeUser({ role: 'content-admin' })
  const [edited, stale] = [await named('quote-card'), await named('link-preview')]
  const change = { title: 'Our quote card', origin: 'seed of somebody else' }
  const { status } = await platen.api('PATCH', `/api/templates/${edited.id}`, { as: admin, body: change })
  expect(status).toBe(200)
  expect((await named('quote-card')).origin).toBe('edited')
  await platen.payload.update({
    collection: 'templates',
    id: stale.id,
    locale: 'en',
    data: { title: 'An older title', origin: 'seed of an older version' },
    context: { seedsTemplates: true },
  })
  await seedTemplates(platen.payload)
  expect((await named('quote-card')).title).toBe('Our quote card')
  expect((await named('link-preview')).title).toBe('Link preview')
})

test('templates of an older Platen, which signed nothing, are brought up to date while nobody has edited them', async () => {
  const { payload } = platen
  const old = { kind: 'graphic', theme: 'grotesk', pages: [], _status: 'published' as const }
  const context = { seedsTemplates: true }
  for (const slug of ['event-poster', 'quarterly-review', 'workshop'])
    await payload.delete({ collection: 'templates', id: (await named(slug)).id })
  for (const slug of ['event-poster', 'quarterly-review', 'workshop']) {
    const data = { ...old, slug, title: 'Old' }
    const { id } = await payload.create({ collection: 'templates', locale: 'en', data, context })
    await payload.update({ collection: 'templates', id, locale: 'de', data: { title: 'Alt' }, context })
  }
  const { id } = await named('quarterly-review')
  await payload.update({ collection: 'templates', id, data: { title: 'Edited long ago' }, context })
  await seedTemplates(payload)
  expect((await named('event-poster')).title).toBe('Event poster')
  expect((await named('quarterly-review')).title).toBe('Edited long ago')
  expect((await named('workshop')).title).toBe('Old')
})
