import type { ServedFile } from '../chromium/served-files.ts'
import type { Pictures, SizedPicture } from '../formats/pictures.ts'
import { density, isDrawn, isSeeThrough, opened, outlineOf, quality } from './open-picture.ts'

const sized = async (file: ServedFile, shown: { width: number; height: number }): Promise<SizedPicture> => {
  const facts = await opened(file).metadata()
  const { width, height } = facts.autoOrient
  const share = Math.min(1, Math.max(shown.width / width, shown.height / height) * density)
  // Programs differ in whether they turn a picture by its EXIF data, and none of them shows every JPEG of four colours.
  const isPlain = (facts.orientation ?? 1) === 1 && facts.space !== 'cmyk' && share > 0.9
  const isLine = isDrawn(file, facts)
  if (isPlain && (facts.format === 'jpeg' || (facts.format === 'png' && share === 1 && isLine)))
    return { type: `image/${facts.format}`, bytes: file.bytes, width, height }
  const side = {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  }
  const upright = opened(file)
    .autoOrient()
    .resize({ ...side, fit: 'fill' })
    .toColourspace('srgb')
  const isClear = await isSeeThrough(file, facts)
  const { data, info } = await (
    isClear || isLine
      ? (isClear ? upright : upright.removeAlpha()).png({ compressionLevel: 9 })
      : upright.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: false })
  ).toBuffer({ resolveWithObject: true })
  const type = info.format === 'png' ? 'image/png' : 'image/jpeg'
  return { type, bytes: new Uint8Array(data), width: info.width, height: info.height }
}

/** Outlines and sized copies by sharp; loaded where files are written only. */
export const sharpPictures: Pictures = { outline: outlineOf, sized }
