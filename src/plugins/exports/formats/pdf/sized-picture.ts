import type { ServedFile } from '../../chromium/served-files.ts'
import { density, isDrawn, isSeeThrough, opened, quality } from '../../writing/open-picture.ts'
import type { PicturePlace } from './picture-places.ts'

/**
 * A picture no larger than it is shown. Chromium writes a JPEG into a PDF as it is, and anything else pixel by pixel, so
 * photographs become JPEG; what is see-through or drawn stays without loss.
 */
export const sizedPicture = async (
  file: ServedFile,
  { width, height }: PicturePlace,
): Promise<ServedFile> => {
  const picture = opened(file)
  const facts = await picture.metadata()
  const isLossless = (await isSeeThrough(file, facts)) || isDrawn(file, facts)
  const share = Math.max(width / facts.autoOrient.width, height / facts.autoOrient.height) * density
  if (facts.format === 'jpeg' && share > 0.9) return file
  const side = { width: Math.ceil(width * density), height: Math.ceil(height * density) }
  const sized = picture.autoOrient().resize({ ...side, fit: 'outside', withoutEnlargement: true })
  return isLossless
    ? { type: 'image/png', bytes: await sized.png().toBuffer() }
    : { type: 'image/jpeg', bytes: await sized.flatten().jpeg({ quality }).toBuffer() }
}
