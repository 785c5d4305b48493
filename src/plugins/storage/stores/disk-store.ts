import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { FileStore, ListedFile } from './file-store.ts'
import { steadyBody } from './steady-body.ts'
import { unreachable } from './storage-faults.ts'

const STALL_MS = 20_000

/** Keeps files below a folder; each is written beside its place and then moved there, so that none is ever half there. */
export const diskStore = ({ directory }: { directory: string }): FileStore => {
  const root = path.resolve(directory)
  const placeOf = (key: string): string => {
    const place = path.resolve(/* turbopackIgnore: true */ root, key)
    if (key.includes('\0') || !place.startsWith(root + path.sep))
      throw unreachable(`${key} is outside the storage`)
    return place
  }
  const told = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (cause) {
      if (isAbort(cause)) throw cause
      throw unreachable(`${what} failed: ${codeOf(cause)}`, cause)
    }
  }
  const prepare = () =>
    told(`looking at ${root}`, async () => {
      await mkdir(root, { recursive: true })
      await access(root, constants.R_OK | constants.W_OK | constants.X_OK)
    })

  return {
    kind: 'disk',
    write: (key, bytes, { signal }) => told(`writing ${key}`, () => writeWhole(placeOf(key), bytes, signal)),
    open: async (key, { range, signal } = {}) => {
      const place = placeOf(key)
      const found = await told(`opening ${key}`, () => statOf(place))
      if (!found) return undefined
      const size = range ? range.end - range.start + 1 : found.size
      const stream = createReadStream(/* turbopackIgnore: true */ place, { ...range })
      const body = Readable.toWeb(stream) as ReadableStream<Uint8Array> // Node's own stream types differ in name only
      return { body: steadyBody(body, { size, stallMs: STALL_MS, what: key, signal }), size }
    },
    remove: (key) => told(`removing ${key}`, () => rm(placeOf(key), { force: true })),
    list: (prefix, { signal } = {}) => filesBelow(root, prefix, signal),
    prepare,
    // A folder that nothing was written to yet is as good as one that is there.
    probe: prepare,
  }
}

const writeWhole = async (
  place: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<void> => {
  await mkdir(path.dirname(place), { recursive: true })
  const draft = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    const handle = await open(/* turbopackIgnore: true */ draft, 'wx')
    try {
      await handle.writeFile(bytes, { signal })
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, place)
  } catch (failure) {
    await rm(draft, { force: true })
    throw failure
  }
}

const statOf = async (place: string) => {
  try {
    const found = await stat(/* turbopackIgnore: true */ place)
    return found.isFile() ? found : undefined
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(cause))) return undefined
    throw cause
  }
}

async function* filesBelow(
  root: string,
  prefix: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<ListedFile> {
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(/* turbopackIgnore: true */ folder)) {
      signal?.throwIfAborted()
      const place = path.join(/* turbopackIgnore: true */ folder, entry.name)
      const key = path.relative(root, place).split(path.sep).join('/')
      if (entry.isDirectory() && (`${key}/`.startsWith(prefix) || prefix.startsWith(`${key}/`)))
        folders.push(place)
      if (!entry.isFile() || !key.startsWith(prefix)) continue
      const found = await statOf(place)
      if (found) yield { key, modified: found.mtime }
    }
  }
}

const codeOf = (cause: unknown): string => String((cause as NodeJS.ErrnoException | undefined)?.code ?? cause)
const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError'
