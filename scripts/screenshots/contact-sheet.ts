import type { AssetMap, Design } from '#design/index.ts'
import type { DrawingBoard } from '../../tests/fit/drawing-board.ts'
import { compose } from './compose.ts'
import { pagePictures } from './page-pictures.ts'

type Wanted = {
  board: DrawingBoard
  design: Design
  assets: AssetMap
  /** Where the picture goes; its ending names the format. */
  file: string
  /** Width of a sheet, or of a website's window, in CSS pixels. */
  width?: number | undefined
  /** What each picture is made smaller by. */
  scale?: number
}

const widths: Readonly<Record<string, readonly number[]>> = {
  document: [520],
  slides: [640],
  graphic: [440],
  website: [1440, 390],
}
const columns: Readonly<Record<string, number>> = { slides: 3, website: 2 }

const inRows = (pictures: readonly Buffer[], across: number): Buffer[][] =>
  Array.from({ length: Math.ceil(pictures.length / across) }, (_, row) =>
    pictures.slice(row * across, (row + 1) * across),
  )

/** Draws all sheets of a design side by side, or a website wide and narrow, into one picture. */
export const contactSheet = async ({
  board,
  design,
  assets,
  file,
  width,
  scale = 1,
}: Wanted): Promise<void> => {
  const { kind } = design
  const drawn = { board, design, assets, widths: width ? [width] : (widths[kind] ?? [520]) }
  const rows = inRows(await pagePictures(drawn), columns[kind] ?? 4)
  await compose({ rows, file, scale })
}
