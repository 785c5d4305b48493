import type { Payload } from 'payload'
import sharp from 'sharp'
import type { AssetMap } from '#design/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { assetAt, type AssetRecord, readUpload } from '#plugins/preview/index.ts'

/** A full-bleed picture on A4 at 240 dpi; more only makes the file heavy. */
const longestSide = 2000
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6

/** Assets as data URIs, none larger than a page can show. What cannot be read is left out, and the log told. */
export const inlineAssets = async (payload: Payload, records: readonly AssetRecord[]): Promise<AssetMap> => {
  const entries: [string, AssetMap[string]][] = []
  // One after the other: decoding is what takes memory here.
  for (const record of records) {
    try {
      entries.push([String(record.id), assetAt(record, await dataUri(payload, record))])
    } catch (failure) {
      payload.logger.warn({ err: failure, asset: record.id }, 'A picture was left out of an export.')
    }
  }
  return Object.fromEntries(entries)
}

const dataUri = async (payload: Payload, record: AssetRecord): Promise<string> => {
  const bytes = await readUpload(payload, { collection: 'assets', doc: record })
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
  const mimeType = format === 'heif' ? 'image/avif' : `image/${format}`
  return `data:${mimeType};base64,${Buffer.from(shown).toString('base64')}`
}
