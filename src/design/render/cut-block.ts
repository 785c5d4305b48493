import type { BlockDefinition } from '../block/define-block.ts'
import type { PlacedBlock } from '../kinds/place-blocks.ts'
import { cutText } from '../rich-text/cut-text.ts'
import { cutRichText } from '../rich-text/cut-rich-text.ts'
import { isRichText } from '../rich-text/rich-text.ts'

export type BlockParts = readonly [PlacedBlock, PlacedBlock]

type Cutting = {
  definition: BlockDefinition | undefined
  placed: PlacedBlock
  /** Whether a first part has room. */
  fits: (part: PlacedBlock) => boolean
  /** The least number of rows worth a place at the foot of a sheet. */
  least: number
  /** Cuts off one row even where that does not fit. */
  isForced?: boolean
}

/** A later part has no heading of its own: the one of the first part is its heading in the outline. */
const partsOf = (
  { definition, placed }: Cutting,
  [first, second]: readonly [unknown, unknown],
  taken: number,
): BlockParts => {
  const field = definition?.flows ?? ''
  const heading = definition?.heading
  const { block, from = 0 } = placed
  return [
    { ...placed, block: { ...block, [field]: first }, continues: true },
    {
      ...placed,
      block: { ...block, [field]: second, ...(heading === undefined ? {} : { [heading]: '' }) },
      continued: true,
      from: from + taken,
    },
  ]
}

const cutRows = (cutting: Cutting, rows: readonly unknown[]): BlockParts | null => {
  const { fits, least, isForced = false } = cutting
  for (let count = rows.length - 1; count >= Math.min(least, rows.length - 1) && count > 0; count -= 1) {
    const parts = partsOf(cutting, [rows.slice(0, count), rows.slice(count)], count)
    if (!fits(parts[0])) continue
    // A single row alone on the next sheet takes one with it, where that leaves two.
    if (rows.length - count > 1 || count < 3) return parts
    return partsOf(cutting, [rows.slice(0, count - 1), rows.slice(count - 1)], count - 1)
  }
  return isForced && rows.length > 1 ? partsOf(cutting, [rows.slice(0, 1), rows.slice(1)], 1) : null
}

/** Rows of a plain text are its lines. */
const cutWords = (cutting: Cutting, text: string): BlockParts | null => {
  const place = cutText(text, (length) => cutting.fits(partsOf(cutting, [text.slice(0, length), ''], 0)[0]))
  const first = text.slice(0, place)
  return place > 0 ? partsOf(cutting, [first, text.slice(place)], first.split('\n').length - 1) : null
}

/** Divides a block along the field it flows by, so that its first part fits; null where it has none or too little fits. */
export const cutBlock = (cutting: Cutting): BlockParts | null => {
  const { definition, placed, fits } = cutting
  const field = definition?.flows
  if (field === undefined) return null
  const value = placed.block[field]
  if (Array.isArray(value)) return cutRows(cutting, value)
  if (typeof value === 'string') return cutWords(cutting, value)
  if (!isRichText(value)) return null
  const cut = cutRichText(value, (part) => fits(partsOf(cutting, [part, part], 0)[0]))
  return cut && partsOf(cutting, cut, 1)
}
