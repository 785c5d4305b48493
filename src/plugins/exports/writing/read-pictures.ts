import type { Payload } from 'payload'
import sharp from 'sharp'
import { Fault } from '#kernel/server/fault.ts'
import { type AssetRecord } from '#plugins/preview/index.ts'
import { readUpload } from '#plugins/storage/index.ts'

/** A full-bleed picture on A4 at 240 dpi; more only makes the file heavy. */
const longestSide = 2000
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6

export type Picture = { record: AssetRecord; type: string; bytes: Buffer }

/**
 * The files of assets, none larger than a page can show. What cannot be read is left out, and the log told.
 *
 * @throws Fault when the storage does not answer: a later try can have the pictures too.
 */
export const readPictures = async (payload: Payload, records: readonly AssetRecord[]): Promise<Picture[]> => {
  const pictures: Picture[] = []
  // One after the other: decoding is what takes memory here.
  for (const record of records) {
    try {
      pictures.push({ record, ...(await shownFile(payload, record)) })
    } catch (failure) {
      if (failure instanceof Fault && failure.retryable) throw failure
      payload.logger.warn({ err: failure, asset: record.id }, 'A picture was left out of an export.')
    }
  }
  return pictures
}

const shownFile = async (payload: Payload, record: AssetRecord): Promise<Omit<Picture, 'record'>> => {
  const bytes = await readUpload(payload, { collection: 'assets', doc: record, size: 'print' })
  const image = sharp(bytes, { limitInputPixels: mostPixels })
  const { format, height, width } = await image.metadata()
  if (!['avif', 'gif', 'heif', 'jpeg', 'png', 'webp'].includes(format)) {
    throw new Fault('This picture has a format that cannot be shown.', {
      code: 'assets.format',
      status: 422,
      internal: format,
    })
  }
  const fits = Math.max(width, height) <= longestSide
  const size = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const
  const shown = fits ? bytes : await image.autoOrient().resize(size).toBuffer()
  return { type: format === 'heif' ? 'image/avif' : `image/${format}`, bytes: Buffer.from(shown) }
}
