import type { CollectionConfig, Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions, extendCollections } from '#kernel/server/contribute.ts'
import { storagePlugin } from './index.ts'

const frozen = <Value>(value: Value): Value => {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const given = (): Config => {
  const upload = { mimeTypes: ['image/png'] }
  const collections = ['assets', 'exports'].map((slug) => ({
    slug,
    upload,
    fields: [{ name: 'alt', type: 'text' }],
  }))
  return frozen({ collections, custom: { own: 1 } }) as unknown as Config
}
const s3 = { bucket: 'platen', region: 'eu-central-1', endpoint: 'http://s3:8333', forcePathStyle: true }
const applied = async (options: Parameters<typeof storagePlugin>[0]) =>
  extendCollections(await storagePlugin(options)(given()))
const shapeOf = ({ collections }: Config) =>
  (collections ?? []).map(({ slug, fields, upload }: CollectionConfig) => ({
    slug,
    fields: fields.map((field) => ('name' in field ? [field.name, field.type] : field.type)),
    isLocal: typeof upload === 'object' && upload.disableLocalStorage !== true,
  }))

test('the fields of uploads are the same on the disk and in a bucket', async () => {
  const onDisk = shapeOf(await applied({ directory: '/data' }))
  expect(shapeOf(await applied({ directory: '/data', s3 }))).toEqual(onDisk)
  expect(onDisk).toMatchObject([
    { slug: 'assets', isLocal: false },
    { slug: 'exports', isLocal: false },
  ])
  expect(onDisk[0]?.fields).toEqual(
    expect.arrayContaining([
      ['prefix', 'text'],
      ['_objectKey', 'text'],
      ['alt', 'text'],
    ]),
  )
})

test('the plugin adds its chores, its probe and its routes, and touches nothing it was given', async () => {
  const config = await applied({ directory: '/data' })
  const { chores, probes } = contributions({ config })
  expect(chores.map(({ name }) => name)).toEqual(['storage.remove-files', 'storage.sweep'])
  expect(probes.map(({ name }) => name)).toEqual(['storage'])
  const endpoints = (config.collections ?? []).map((collection) =>
    (collection.endpoints || []).map(({ path }) => path),
  )
  expect(endpoints).toEqual([['/file/:filename'], ['/file/:filename']])
  expect(config.custom).toMatchObject({ own: 1 })
})

test('wrong options are named', () => {
  expect(() => storagePlugin({ directory: '' })(given())).toThrow('storagePlugin: directory')
  expect(() => storagePlugin({ directory: '/data', s3: { ...s3, bucket: 'A B' } })(given())).toThrow(
    's3.bucket',
  )
})
