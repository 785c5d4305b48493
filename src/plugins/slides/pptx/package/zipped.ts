import { type Zippable, zipSync } from 'fflate'

/** Packed already: another pass takes time and saves nothing. */
const packed = /\.(?:png|jpeg|xlsx)$/

// The format keeps the local time, in steps of two seconds from 1980 on: the same files give the same bytes.
const mtime = new Date(1980, 0, 1)

/** Files as a ZIP archive in their order, without entries for folders. */
export const zipped = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries: Zippable = {}
  for (const [path, bytes] of files) entries[path] = [bytes, { level: packed.test(path) ? 0 : 6, mtime }]
  return zipSync(entries, { mtime })
}
