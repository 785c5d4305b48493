import { createHash } from 'node:crypto'
import type { SceneMedia } from '../scene/scene.ts'
import type { Measuring } from './measuring.ts'

/** Keeps a file in the scene under the hash of its bytes, and tells its key. */
export const keepMedia = (media: Measuring['media'], file: SceneMedia): string => {
  const key = createHash('sha256').update(file.bytes).digest('hex')
  if (!media.has(key)) media.set(key, file)
  return key
}

/** A picture and the largest size its whole is shown in, in pixels. */
export type Wanted = { readonly address: string; readonly width: number; readonly height: number }

/** As many decoders as a small machine has cores; decoding is what takes memory here. */
const atOnce = 2

/** Keys of pictures by their address; undefined for a file that is missing, or no picture. */
export const placedMedia = async (
  wanted: readonly Wanted[],
  { files, job, media }: Pick<Measuring, 'files' | 'job' | 'media'>,
): Promise<ReadonlyMap<string, string | undefined>> => {
  const largest = new Map<string, Wanted>()
  for (const each of wanted) {
    const known = largest.get(each.address)
    const width = Math.max(each.width, known?.width ?? 0)
    largest.set(each.address, { ...each, width, height: Math.max(each.height, known?.height ?? 0) })
  }
  const keys = new Map<string, string | undefined>()
  const waiting = [...largest.values()]
  const next = async (): Promise<void> => {
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      job.signal.throwIfAborted()
      const file = files.get(each.address)
      // A file that cannot be read costs the deck this picture, no more.
      const sized = file && (await job.pictures.sized(file, each).catch(() => undefined))
      keys.set(each.address, sized && keepMedia(media, sized))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return keys
}
