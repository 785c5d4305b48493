import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions, extendCollections } from '#kernel/server/contribute.ts'
import { imagesPlugin } from './index.ts'

const given = (): Config => {
  const collections = ['assets', 'designs', 'templates'].map((slug) =>
    Object.freeze({ slug, fields: Object.freeze([]) }),
  )
  return Object.freeze({
    collections: Object.freeze(collections),
    custom: Object.freeze({}),
  }) as unknown as Config
}
const applied = async (options: Parameters<typeof imagesPlugin>[0]) =>
  extendCollections(await imagesPlugin(options)(given()))
const hooksOf = ({ collections }: Config) =>
  Object.fromEntries((collections ?? []).map(({ slug, hooks }) => [slug, Object.keys(hooks ?? {}).sort()]))

test('the plugin looks into assets, notes what designs and templates show, and touches nothing it was given', async () => {
  const config = await applied({})
  expect(hooksOf(config)).toEqual({
    assets: ['afterChange', 'beforeChange', 'beforeDelete', 'beforeOperation'],
    designs: ['afterChange', 'afterDelete'],
    templates: ['afterChange', 'afterDelete'],
  })
})

test('switched off, it takes uploads as they are and still runs what is queued', async () => {
  const config = await applied({ enabled: false })
  expect(hooksOf(config)).toEqual({ assets: [], designs: [], templates: [] })
  expect(contributions({ config }).chores.map(({ name }) => name)).toEqual(['images.process-asset'])
})

test('wrong options are named', () => {
  expect(() => imagesPlugin({ enabled: 1 as unknown as boolean })(given())).toThrow('imagesPlugin: enabled')
})
