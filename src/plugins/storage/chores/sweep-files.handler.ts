import type { CollectionSlug, Payload } from 'payload'
import type { ChoreRun } from '#jobs/index.ts'
import { keyOf, type UploadRecord } from '../files/upload-file.ts'
import { storeOf } from '../stores/store-of.ts'
import { ownsStore } from './owns-store.ts'

const collections = ['assets', 'exports'] as const satisfies CollectionSlug[]
type Collection = (typeof collections)[number]

/** A file is written before its record commits, and jobs may take an hour. */
const YOUNGEST_MS = 24 * 3600 * 1000
const PAGE = 200
const renditions = ['thumbnail', 'preview', 'print']

type Sweeping = Pick<ChoreRun<object>, 'payload' | 'signal' | 'log'>

export default async function run(given: ChoreRun<object>): Promise<void> {
  await sweep(given, { youngest: new Date(Date.now() - YOUNGEST_MS) })
}

/** Removes files from before a moment that no record names: their writing failed, or was never committed. */
export const sweep = async (given: Sweeping, { youngest }: { youngest: Date }): Promise<void> => {
  if (!(await ownsStore(given))) return
  for (const collection of collections) {
    const files = await removeOrphans(given, { collection, youngest })
    if (files > 0) given.log.info({ collection, files }, 'Files that no record names were removed.')
  }
}

const removeOrphans = async (
  { payload, signal }: Sweeping,
  { collection, youngest }: { collection: Collection; youngest: Date },
): Promise<number> => {
  const store = storeOf(payload)
  let removed = 0
  let page: string[] = []
  const clear = async () => {
    const named = await namedKeys(payload, collection, page)
    const orphans = page.filter((key) => !named.has(key))
    for (const key of orphans) await store.remove(key, { signal })
    removed += orphans.length
    page = []
  }
  for await (const { key, modified } of store.list(`${collection}/`, { signal })) {
    if (modified < youngest) page.push(key)
    if (page.length >= PAGE) await clear()
  }
  await clear()
  return removed
}

/** The keys of the records that name a file called like one of these. */
const namedKeys = async (
  payload: Payload,
  collection: Collection,
  keys: readonly string[],
): Promise<Set<string>> => {
  if (keys.length === 0) return new Set()
  const names = keys.map((key) => key.slice(key.lastIndexOf('/') + 1))
  const places = [
    'filename',
    ...(collection === 'assets' ? renditions.map((size) => `sizes.${size}.filename`) : []),
  ]
  // as the system: names are compared, nothing is handed out
  const { docs } = await payload.find({
    collection,
    where: { or: places.map((place) => ({ [place]: { in: names } })) },
    trash: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(
    (docs as UploadRecord[]).flatMap(({ prefix, filename, sizes }) =>
      [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
        .filter((name) => typeof name === 'string')
        .map((name) => keyOf(collection, prefix, name)),
    ),
  )
}
