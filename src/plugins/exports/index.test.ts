import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions, extendCollections } from '#kernel/server/contribute.ts'
import { exportsPlugin } from './index.ts'

const frozen = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const given = (): Config =>
  frozen({
    collections: [{ slug: 'designs', fields: [], endpoints: [] }],
    endpoints: [],
    custom: {},
  }) as unknown as Config

const pathsOf = (config: Config, slug: string) => {
  const endpoints = config.collections?.find((collection) => collection.slug === slug)?.endpoints
  return (endpoints || []).map(({ method, path }) => `${method} ${path}`)
}

const applied = async (options: Parameters<typeof exportsPlugin>[0]) =>
  extendCollections(await exportsPlugin(options)(given()))

test('the plugin adds its collection, format, task and routes, and touches nothing it was given', async () => {
  const config = await applied({ storageDirectory: '/data' })
  const { collections, formats, tasks } = contributions({ config })
  expect(collections['exports']).toEqual({ workspace: true })
  expect(formats.map(({ slug }) => slug)).toEqual(['pdf', 'png', 'html'])
  expect(tasks.map(({ name }) => name)).toEqual(['export-design'])
  expect(pathsOf(config, 'designs')).toEqual(['post /:id/exports', 'post /:id/exports/quote'])
  expect(pathsOf(config, 'exports')).toEqual(['get /:id/file', 'post /:id/links'])
})

test('switched off, it keeps the collection and ends queued jobs with a reason', async () => {
  const config = await applied({ storageDirectory: '/data', enabled: false })
  const { formats, tasks } = contributions({ config })
  expect(config.collections?.map(({ slug }) => slug)).toContain('exports')
  expect(pathsOf(config, 'designs')).toEqual([])
  expect(formats).toEqual([])
  const handler = await tasks[0]?.handler()
  await expect(handler?.default({} as never)).rejects.toMatchObject({ code: 'exports.off' })
})

test('wrong options are named', () => {
  expect(() => exportsPlugin({ storageDirectory: '' })(given())).toThrow('exportsPlugin: storageDirectory')
})
