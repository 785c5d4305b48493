import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { extendCollections } from '#kernel/server/contribute.ts'
import { previewPlugin } from './index.ts'

const frozen = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const slugs = ['designs', 'templates', 'assets']

const given = (): Config =>
  frozen({
    collections: slugs.map((slug) => ({ slug, fields: [], admin: { group: 'Work' } })),
    custom: {},
  }) as unknown as Config

const routesOf = (config: Config) =>
  (config.collections ?? []).flatMap(({ endpoints, slug }) =>
    (endpoints || []).map(({ method, path }) => `${method} /${slug}${path}`),
  )

test('the plugin adds its routes and the live preview, and touches nothing it was given', async () => {
  const config = extendCollections(await previewPlugin({})(given()))
  expect(routesOf(config)).toEqual([
    'get /designs/:id/preview',
    'get /designs/:id/sheets',
    'get /designs/live-preview',
    'post /designs/preview',
    'get /templates/:id/preview',
    'get /templates/live-preview',
    'post /templates/preview',
    'get /assets/:id/content',
  ])
  expect(config.endpoints?.map(({ path }) => path)).toEqual(['/fonts/:family/:file'])
  const [designs] = config.collections ?? []
  expect(designs?.admin?.group).toBe('Work')
  const url = designs?.admin?.livePreview?.url
  const addressOf = (data: object) => (typeof url === 'function' ? url({ data } as never) : url)
  expect(addressOf({ id: 'a b' })).toBe('/api/designs/live-preview?id=a%20b')
  expect(addressOf({})).toBe('/api/designs/live-preview')
})

test('switched off, it leaves the config as it is', async () => {
  const config = given()
  expect(await previewPlugin({ enabled: false })(config)).toBe(config)
})
