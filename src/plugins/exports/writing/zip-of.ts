import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { Fault } from '#kernel/server/fault.ts'

export type ZipEntry = readonly [path: string, bytes: Uint8Array]

/** Twice what 40 pages of photographs take; more would be held in memory by every worker that writes one. */
const mostBytes = 512 * 1024 * 1024

/** Packed already: another pass takes time and saves nothing. */
const packed = /\.(?:png|jpe?g|webp|avif|gif|woff2|zip)$/

// The format keeps the local time, in steps of two seconds from 1980 on: the same entries give the same bytes.
const noTime = new Date(1980, 0, 1)

/**
 * Files as a ZIP archive, each packed as it arrives, without entries for folders.
 *
 * @throws Fault `exports.too-large` (422) when it grows past what a worker can hold.
 */
export const zipOf = async (entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const failures: Error[] = []
  const zip = new Zip((error, chunk) => {
    if (error) {
      failures.push(error)
      return
    }
    chunks.push(chunk)
    size += chunk.length
  })
  for await (const [path, bytes] of entries) {
    const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = noTime
    zip.add(file)
    file.push(bytes, true)
    if (failures[0]) throw failures[0]
    if (size > mostBytes) throw tooLarge(size)
  }
  zip.end()
  return joined(chunks, size)
}

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const tooLarge = (size: number) =>
  new Fault('This file would become too large. Export fewer pages, or at a smaller scale.', {
    code: 'exports.too-large',
    status: 422,
    internal: `the archive reached ${size} bytes`,
  })
