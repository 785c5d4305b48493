import sharp from 'sharp'
import { Fault } from '#kernel/server/fault.ts'
import type { LeasedPage, PageWindow } from '../../chromium/leased-page.ts'

/** A website of twenty long sections at its own size; what takes more is drawn smaller. */
const mostPixels = 80e6
/** Chromium draws nothing past 16,384 pixels in a row; tiles of a quarter keep its memory small. */
const tallestTile = 4096
/** Scales in between are eighths, so that tiles end on whole pixels and no seam shows. */
const scaleStep = 1 / 8

/**
 * The page from its top to its end as one PNG. One too long for the scale asked for is drawn smaller, never cut.
 *
 * @throws Fault `exports.too-large` (422) for a page so long that nothing could be read in its picture.
 */
export const takePicture = async (page: LeasedPage, window: PageWindow): Promise<Uint8Array> => {
  const { width } = window
  const height = await page.inPage(contentHeight)
  const most = Math.sqrt(mostPixels / (width * height))
  const scale = window.scale <= most ? window.scale : Math.floor(most / scaleStep) * scaleStep
  if (scale <= 0) throw tooLong(height)
  if (scale !== window.scale) await page.resize({ ...window, scale })
  if (height * scale <= tallestTile) return page.picture({ y: 0, width, height })
  const step = tallestTile / Math.max(1, scale)
  const tiles: Uint8Array[] = []
  for (let y = 0; y < height; y += step) tiles.push(await page.picture({ y, width, height: step }))
  const whole = { left: 0, top: 0, width: Math.round(width * scale), height: Math.round(height * scale) }
  const joined = sharp(tiles.map(Buffer.from), { join: { across: 1 }, limitInputPixels: false })
  return new Uint8Array(await joined.extract(whole).png().toBuffer())
}

const contentHeight = (): number => {
  const pages = document.querySelector('.pages') ?? document.documentElement
  // A box of 720.004 pixels is one of 720 that was added up from its lines.
  return Math.max(1, Math.ceil(pages.getBoundingClientRect().bottom - 0.05))
}

const tooLong = (height: number) =>
  new Fault('This design is too long for one picture. Export some of its pages, or another format.', {
    code: 'exports.too-large',
    status: 422,
    internal: `the page is ${height} px high`,
  })
