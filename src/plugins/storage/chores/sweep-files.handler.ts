import type { CollectionSlug, Payload } from 'payload'
import type { ChoreRun } from '#jobs/index.ts'
import { keyOf, type UploadRecord } from '../files/upload-file.ts'
import { storeOf } from '../stores/store-of.ts'

const collections = ['assets', 'exports'] as const satisfies CollectionSlug[]
/** A file is written before its record commits, and jobs may take an hour. */
const YOUNGEST_MS = 24 * 3600 * 1000
const PAGE = 200

export default async function sweep({ payload, signal, log }: ChoreRun<object>): Promise<void> {
  for (const collection of collections) {
    const records = await removeUnowned(payload, collection, signal)
    const files = await removeOrphans(payload, collection, signal)
    if (records + files > 0) log.info({ collection, records, files }, 'The storage was swept.')
  }
}

/** A deleted workspace leaves its records behind without one. Their files go with them. */
const removeUnowned = async (
  payload: Payload,
  collection: (typeof collections)[number],
  signal: AbortSignal,
): Promise<number> => {
  let removed = 0
  for (;;) {
    const { docs } = await payload.find({
      collection,
      where: { workspace: { exists: false } },
      limit: PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: true, // the platform's own chore: there is no person behind it
    })
    let done = 0
    for (const { id } of docs) {
      signal.throwIfAborted()
      // One that others still need stays, and is looked at again tomorrow.
      await payload
        .delete({ collection, id, depth: 0, overrideAccess: true }) // as above
        .then(() => (done += 1))
        .catch((err: unknown) =>
          payload.logger.warn({ err, collection, id }, 'A record without workspace stays.'),
        )
    }
    removed += done
    if (docs.length < PAGE || done === 0) return removed
  }
}

const removeOrphans = async (
  payload: Payload,
  collection: (typeof collections)[number],
  signal: AbortSignal,
): Promise<number> => {
  const store = storeOf(payload)
  const youngest = new Date(Date.now() - YOUNGEST_MS)
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

/** Those of the keys that a record names. */
const namedKeys = async (
  payload: Payload,
  collection: (typeof collections)[number],
  keys: readonly string[],
): Promise<Set<string>> => {
  if (keys.length === 0) return new Set()
  const names = keys.map((key) => key.slice(key.lastIndexOf('/') + 1))
  const places =
    collection === 'assets' ? ['filename', ...sizes.map((size) => `sizes.${size}.filename`)] : ['filename']
  const { docs } = await payload.find({
    collection,
    where: { or: places.map((place) => ({ [place]: { in: names } })) },
    pagination: false,
    depth: 0,
    overrideAccess: true, // as above
  })
  return new Set(
    (docs as UploadRecord[]).flatMap(({ prefix, filename, sizes: renditions }) =>
      [filename, ...Object.values(renditions ?? {}).map((rendition) => rendition?.filename)]
        .filter((name) => typeof name === 'string')
        .map((name) => keyOf(collection, prefix, name)),
    ),
  )
}

const sizes = ['thumbnail', 'preview', 'print']
