import type { CollectionConfig, Config, Field } from 'payload'
import { expect, test } from 'vitest'
import { contributions, extendCollections } from '#kernel/server/contribute.ts'
import { type SlidesOptions, slidesPlugin } from './index.ts'

const designs: CollectionConfig = { slug: 'designs', fields: [] }
const given = Object.freeze({
  secret: 's',
  endpoints: Object.freeze([]),
  collections: Object.freeze([Object.freeze(designs)]),
  custom: Object.freeze({}),
}) as unknown as Config
const configured = async (options: SlidesOptions): Promise<Config> => slidesPlugin(options)(given)
const designsOf = (config: Config) => extendCollections(config).collections?.[0]
const nameOf = (field: Field): string | undefined => ('name' in field ? field.name : undefined)

test('adds the outline, its task and endpoints and the formats, and leaves the given config as it was', async () => {
  const config = await configured({})
  const { tasks, formats } = contributions({ config })
  expect(tasks.map(({ name }) => name)).toEqual(['outline-deck'])
  expect(formats.map(({ slug }) => slug)).toContain('pptx')
  expect((config.endpoints ?? []).map(({ path }) => path)).toEqual([
    '/slides/outline',
    '/slides/outline/quote',
  ])
  const { fields = [], endpoints } = designsOf(config) ?? {}
  expect(fields.map(nameOf)).toEqual(['outline'])
  expect((endpoints || []).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'get /:id/outline',
    'patch /:id/outline',
    'post /:id/outline/accept',
    'post /:id/outline/accept/quote',
  ])
  expect(given.custom).toEqual({})
})

test('switched off it keeps the field, drops the routes, and queued outlines end with a reason', async () => {
  const config = await configured({ enabled: false })
  expect(config.endpoints ?? []).toEqual([])
  expect(designsOf(config)?.fields.map(nameOf)).toEqual(['outline'])
  expect(designsOf(config)?.endpoints ?? []).toEqual([])
  const { tasks, formats } = contributions({ config })
  expect(formats).toEqual([])
  const handler = await tasks[0]?.handler()
  // The handler refuses before it looks at its run.
  await expect(handler?.default({} as never)).rejects.toMatchObject({ code: 'slides.off' })
})

test('a wrong option is named', async () => {
  await expect(configured({ enabled: 'yes' as unknown as boolean })).rejects.toThrow('slidesPlugin: enabled')
})
