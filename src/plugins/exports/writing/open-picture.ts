import sharp, { type Metadata, type Sharp } from 'sharp'
import type { ServedFile } from '../chromium/served-files.ts'

/** Pixels of a picture for one CSS pixel it is shown on: 192 dpi on paper, more than a screen shows at its own size. */
export const density = 2
/** JPEG quality where a photograph and its original cannot be told apart at that density. */
export const quality = 82
/** Photographs take more bytes for a pixel than this in a format without loss, drawings and screenshots less. */
const drawingBytes = 0.5
/** A picture of 34 bytes can claim 268 megapixels; refused before it is decoded. */
const mostPixels = 50e6
/** The largest picture allowed takes two; a file made to take longer is no picture. */
const patience = { seconds: 20 }

/** A picture for sharp to work on, within bounds of size and time. */
export const opened = ({ bytes }: ServedFile): Sharp =>
  sharp(bytes, { limitInputPixels: mostPixels }).timeout(patience)

/** Whether it was drawn rather than taken, and so is kept without loss. */
export const isDrawn = (file: ServedFile, { format, width, height }: Metadata): boolean =>
  (format === 'png' || format === 'gif') && file.bytes.byteLength < width * height * drawingBytes

/** Whether anything behind it shows. */
export const isSeeThrough = async (file: ServedFile, { hasAlpha }: Metadata): Promise<boolean> =>
  hasAlpha && !(await opened(file).stats()).isOpaque

/** Nothing, in the size of a picture: enough to lay a page out around it. */
export const outlineOf = async (file: ServedFile): Promise<ServedFile> => {
  const { autoOrient } = await opened(file).metadata()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${autoOrient.width}" height="${autoOrient.height}"/>`
  return { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }
}
