import { type AssetMap, coreDesign, type Design } from '#design/index.ts'
import type { DrawingBoard } from '../../tests/fit/drawing-board.ts'

export type Drawn = {
  board: DrawingBoard
  design: Design
  assets: AssetMap
  /** Widths of a sheet, or of a website's window, in CSS pixels. */
  widths: readonly number[]
}

/** What a design looks like: each sheet of a paged kind, or the whole of a website in each width, as PNG. */
export const pagePictures = async ({ board, design, assets, widths }: Drawn): Promise<Buffer[]> => {
  const kind = coreDesign.kinds.find(({ slug }) => slug === design.kind)
  const pictures: Buffer[] = []
  for (const width of widths) {
    await board.draw({ design, registry: coreDesign, assets, width })
    if (kind?.flow === 'continuous') pictures.push(await board.page.screenshot({ fullPage: true }))
    else for (const sheet of await board.page.locator('.page').all()) pictures.push(await sheet.screenshot())
  }
  return pictures
}
