import sharp from 'sharp'
import { type Picture } from './read-pictures.ts'

/** What browsers show of a photograph without a visible loss. */
const quality = 82
/** Below this a picture is not worth another encoding. */
const smallBytes = 100_000
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6

/** A picture for a browser: photographs kept without loss become WebP, several times smaller; the rest stays as it is. */
export const webPicture = async (picture: Picture): Promise<Picture> => {
  if (picture.type !== 'image/png' || picture.bytes.byteLength < smallBytes) return picture
  const bytes = await sharp(picture.bytes, { limitInputPixels: mostPixels }).webp({ quality }).toBuffer()
  return bytes.byteLength < picture.bytes.byteLength / 2 ? { ...picture, type: 'image/webp', bytes } : picture
}
