import sharp from 'sharp'
import { type AssetMap, coreDesign, type Design } from '#design/index.ts'
import type { DrawingBoard } from '../../tests/fit/drawing-board.ts'

type Wanted = {
  board: DrawingBoard
  design: Design
  assets: AssetMap
  /** Where the picture goes; its ending names the format. */
  file: string
  /** Width of a sheet, or of a website's window, in CSS pixels. */
  width?: number | undefined
}

const gap = 16
const bed = '#d9d7d2'
const sheetWidths: Record<string, number> = { document: 520, slides: 640, graphic: 440 }

/** Draws all sheets of a design side by side, or a website wide and narrow, into one picture. */
export const contactSheet = async ({ board, design, assets, file, width }: Wanted): Promise<void> => {
  const kind = coreDesign.kinds.find(({ slug }) => slug === design.kind)
  const pictures: Buffer[] = []
  if (kind?.flow === 'continuous') {
    for (const each of width ? [width] : [1440, 390]) {
      await board.draw({ design, registry: coreDesign, assets, width: each })
      pictures.push(await board.page.screenshot({ fullPage: true }))
    }
  } else {
    await board.draw({
      design,
      registry: coreDesign,
      assets,
      width: width ?? sheetWidths[design.kind] ?? 520,
    })
    for (const sheet of await board.page.locator('.page').all()) pictures.push(await sheet.screenshot())
  }
  const sized = await Promise.all(
    pictures.map(async (data) => {
      const { width: wide, height: high } = await sharp(data).metadata()
      return { data, wide, high }
    }),
  )
  const columns = kind?.flow === 'continuous' ? sized.length : design.kind === 'slides' ? 3 : 4
  const columnWide = Math.max(...sized.map(({ wide }) => wide))
  const rowHigh = Math.max(...sized.map(({ high }) => high))
  const places = sized.map(({ data }, index) => ({
    input: data,
    left: gap + (index % columns) * (columnWide + gap),
    top: gap + Math.floor(index / columns) * (rowHigh + gap),
  }))
  const across = Math.min(columns, sized.length)
  const down = Math.ceil(sized.length / columns)
  await sharp({
    create: {
      width: gap + across * (columnWide + gap),
      height: gap + down * (rowHigh + gap),
      channels: 3,
      background: bed,
    },
  })
    .composite(places)
    .toFile(file)
}
