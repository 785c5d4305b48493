import type { BlockDefinition } from '../block/define-block.ts'
import type { PlacedBlock } from '../kinds/place-blocks.ts'
import { plainText } from '../rich-text/plain-text.ts'
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
  if (!isForced) return null
  return (
    cutWithin(cutting, rows) ??
    (rows.length > 1 ? partsOf(cutting, [rows.slice(0, 1), rows.slice(1)], 1) : null)
  )
}

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** Where a row alone is higher than a sheet, its longest text goes on; the later part of the row is that text alone. */
const cutWithin = (cutting: Cutting, [first, ...rest]: readonly unknown[]): BlockParts | null => {
  const { definition, fits } = cutting
  const field = definition?.fields.find(({ name }) => name === definition.flows)
  if (!isRow(first) || field?.type !== 'array') return null
  if (fits(partsOf(cutting, [[first], []], 0)[0])) return null
  const texts = field.fields.filter(({ type }) => type === 'richText' || type === 'textarea')
  const longest = texts.toSorted((a, b) => lengthIn(first[b.name]) - lengthIn(first[a.name]))[0]
  if (!longest) return null
  const withText = (text: unknown): Row => ({ ...first, [longest.name]: text })
  const fitsText = (text: unknown): boolean => fits(partsOf(cutting, [[withText(text)], []], 0)[0])
  const cut = cutValue(first[longest.name], fitsText)
  if (!cut) return null
  const titles = field.fields.filter(({ type }) => type === 'text' || type === 'textarea')
  const bare = Object.fromEntries(titles.map(({ name }) => [name, '']))
  return partsOf(cutting, [[withText(cut[0])], [{ ...first, ...bare, [longest.name]: cut[1] }, ...rest]], 0)
}

const lengthIn = (value: unknown): number =>
  typeof value === 'string' ? value.length : isRichText(value) ? plainText(value).length : 0

const cutValue = (value: unknown, fits: (part: unknown) => boolean): readonly [unknown, unknown] | null => {
  if (isRichText(value)) return cutRichText(value, fits)
  if (typeof value !== 'string') return null
  const place = cutText(value, (length) => fits(value.slice(0, length)))
  return place > 0 ? [value.slice(0, place), value.slice(place)] : null
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
