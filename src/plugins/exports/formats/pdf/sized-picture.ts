import sharp from 'sharp'
import type { ServedFile } from '../../chromium/served-files.ts'
import type { PicturePlace } from './picture-places.ts'

/** Pixels of a picture for one CSS pixel it is shown on: 192 dpi on paper, more than a screen shows at its own size. */
const density = 2
/** Where a photograph and its original cannot be told apart at that density. */
const quality = 82
/** Photographs take more bytes for a pixel than this in a format without loss, drawings and screenshots less. */
const drawingBytes = 0.5
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6

/** The largest picture allowed takes two; a file made to take longer is shown as it is. */
const patience = { seconds: 20 }

const opened = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: mostPixels }).timeout(patience)

/** Nothing, in the size of a picture: enough to lay a page out around it. */
export const outlineOf = async ({ bytes }: ServedFile): Promise<ServedFile> => {
  const { autoOrient } = await opened(bytes).metadata()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${autoOrient.width}" height="${autoOrient.height}"/>`
  return { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }
}

/**
 * A picture no larger than it is shown. Chromium writes a JPEG into a PDF as it is, and anything else pixel by pixel, so
 * photographs become JPEG; what is see-through or drawn stays without loss.
 */
export const sizedPicture = async (
  file: ServedFile,
  { width, height }: PicturePlace,
): Promise<ServedFile> => {
  const picture = opened(file.bytes)
  const facts = await picture.metadata()
  const isSeeThrough = facts.hasAlpha && !(await opened(file.bytes).stats()).isOpaque
  const isDrawn =
    (facts.format === 'png' || facts.format === 'gif') &&
    file.bytes.byteLength < facts.width * facts.height * drawingBytes
  const share = Math.max(width / facts.autoOrient.width, height / facts.autoOrient.height) * density
  if (facts.format === 'jpeg' && share > 0.9) return file
  const side = { width: Math.ceil(width * density), height: Math.ceil(height * density) }
  const sized = picture.autoOrient().resize({ ...side, fit: 'outside', withoutEnlargement: true })
  return isSeeThrough || isDrawn
    ? { type: 'image/png', bytes: await sized.png().toBuffer() }
    : { type: 'image/jpeg', bytes: await sized.flatten().jpeg({ quality }).toBuffer() }
}
