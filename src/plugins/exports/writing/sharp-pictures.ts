import sharp from 'sharp'
import type { ServedFile } from '../chromium/served-files.ts'
import type { Pictures, SizedPicture } from '../formats/pictures.ts'
import { outlineOf } from '../formats/pdf/sized-picture.ts'

/** Pixels for one CSS pixel a picture is shown on. */
const density = 2
/** Where a photograph and its original cannot be told apart at that density. */
const quality = 82
/** Photographs take more bytes for a pixel than this in a format without loss, drawings and screenshots less. */
const drawingBytes = 0.5
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6
const patience = { seconds: 20 }

const opened = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: mostPixels }).timeout(patience)

const sized = async (file: ServedFile, shown: { width: number; height: number }): Promise<SizedPicture> => {
  const facts = await opened(file.bytes).metadata()
  const { width, height } = facts.autoOrient
  const share = Math.min(1, Math.max(shown.width / width, shown.height / height) * density)
  // Programs differ in whether they turn a picture by its EXIF data, and none of them shows every JPEG of four colours.
  const isPlain = (facts.orientation ?? 1) === 1 && facts.space !== 'cmyk' && share > 0.9
  if (isPlain && (facts.format === 'jpeg' || (facts.format === 'png' && share === 1 && isDrawn(file, facts))))
    return { type: `image/${facts.format}`, bytes: file.bytes, width, height }
  const side = {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  }
  const upright = opened(file.bytes)
    .autoOrient()
    .resize({ ...side, fit: 'fill' })
    .toColourspace('srgb')
  const isSeeThrough = facts.hasAlpha && !(await opened(file.bytes).stats()).isOpaque
  const { data, info } = await (
    isSeeThrough || isDrawn(file, facts)
      ? (isSeeThrough ? upright : upright.removeAlpha()).png({ compressionLevel: 9 })
      : upright.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: false })
  ).toBuffer({ resolveWithObject: true })
  const type = info.format === 'png' ? 'image/png' : 'image/jpeg'
  return { type, bytes: new Uint8Array(data), width: info.width, height: info.height }
}

const isDrawn = (file: ServedFile, facts: { format?: string; width: number; height: number }): boolean =>
  (facts.format === 'png' || facts.format === 'gif') &&
  file.bytes.byteLength < facts.width * facts.height * drawingBytes

/** Outlines and sized copies by sharp; loaded where files are written only. */
export const sharpPictures: Pictures = { outline: outlineOf, sized }
