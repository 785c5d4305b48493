import { type Block, type ImageRequest, pageSize } from '#design/index.ts'
import type { Generation } from './generation.ts'

type Size = { width: number; height: number }

/** Width to height, where a block's own field names the shape. */
const named: Readonly<Record<string, number>> = { wide: 16 / 9, square: 1, tall: 4 / 5 }

/** Width to height of the pictures of blocks that give them a shape. */
const byBlock: Readonly<Record<string, number>> = {
  hero: 4 / 5,
  features: 4 / 3,
  gallery: 4 / 3,
  team: 1,
  testimonials: 1,
  logos: 3 / 2,
}

/** Sharp on dense screens and in print. */
const DENSITY = 2
const LONGEST = 2048
const SHORTEST = 512

type Placed = { block: Block; request: Pick<ImageRequest, 'path'> }

/** The size a picture is asked for: that in which it is shown, twice as dense, within what models draw. */
export const pictureSize = ({ kind, size }: Pick<Generation, 'kind' | 'size'>, placed: Placed): Size => {
  const { units } = pageSize(kind, size)
  const ratio = ratioOf(placed) ?? units.width / units.height
  const shown = widthOf(units.width - 2 * kind.margin.inline, units, placed)
  const long = Math.min(LONGEST, Math.max(SHORTEST, shown * DENSITY * Math.max(1, 1 / ratio)))
  const round = (length: number): number => Math.round(length / 16) * 16
  return ratio >= 1
    ? { width: round(long), height: round(long / ratio) }
    : { width: round(long * ratio), height: round(long) }
}

/** A picture that opens a page has the page's own shape. */
const ratioOf = ({ block }: Placed): number | undefined =>
  named[String(block['ratio'])] ??
  (block.blockType === 'cover' ? undefined : (byBlock[block.blockType] ?? 3 / 2))

/** Pictures in rows share the width; one that opens a page takes all of it. */
const widthOf = (content: number, page: Size, { block, request }: Placed): number => {
  if (block.blockType === 'cover') return page.width
  if (block.blockType === 'hero') return page.width / 2
  const rows: unknown = block[String(request.path[1])]
  if (!Array.isArray(rows) || rows.length < 2) return content
  return content / (rows.length < 5 ? 2 : 3)
}
