import { type BlockField, fieldLimits } from '#design/index.ts'
import type { Passage } from '../context.ts'
import { markdownPassages, plainPassages } from './passage-text.ts'
import { resolvePassages } from './resolve-passages.ts'

/** A model's values with nothing but the person's words in them, and which passages those are. */
export type PlacedValues = { values: Record<string, unknown>; used: ReadonlySet<number> }

type Placing = { free: readonly Passage[]; used: Set<number> }

/** Puts passages where a model's values refer to them; every other text is left out, and so are figures. */
export const placePassages = (
  fields: readonly BlockField[],
  given: Record<string, unknown>,
  free: readonly Passage[],
): PlacedValues => {
  const used = new Set<number>()
  return { values: valuesOf(fields, given, { free, used }), used }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valuesOf = (
  fields: readonly BlockField[],
  given: Record<string, unknown>,
  placing: Placing,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, given[field.name], placing)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const valueOf = (field: BlockField, value: unknown, placing: Placing): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'richText':
      return typeof value === 'string' ? wordsFor(field, value, placing) : undefined
    case 'array':
      return Array.isArray(value) ? rowsOf(field.fields, value, placing) : undefined
    case 'group':
      return isObject(value) ? valuesOf(field.fields, value, placing) : undefined
    case 'number':
      return undefined
    default:
      return value
  }
}

/** Rows that hold words or pictures; a row of choices alone says nothing. */
const rowsOf = (fields: readonly BlockField[], rows: readonly unknown[], placing: Placing): unknown[] =>
  rows.flatMap((row) => {
    if (!isObject(row)) return []
    const before = placing.used.size
    const values = valuesOf(fields, row, placing)
    const hasPicture = fields.some((field) => field.type === 'upload' && isObject(values[field.name]))
    return placing.used.size > before || hasPicture ? [values] : []
  })

type TextField = Extract<BlockField, { type: 'text' | 'textarea' | 'richText' }>

const wordsFor = (field: TextField, value: string, { free, used }: Placing): string | undefined => {
  const wanted = resolvePassages(
    value,
    free.filter(({ number }) => !used.has(number)),
  )
  if (!wanted) return undefined
  const words = plainPassages(wanted)
  // A line shows several paragraphs as one; they stay apart elsewhere.
  const isApart = field.type === 'text' && new Set(wanted.map(({ paragraph }) => paragraph)).size > 1
  if (isApart || words.length > (field.maxLength ?? fieldLimits[field.type])) return undefined
  for (const { number } of wanted) used.add(number)
  return field.type === 'richText' ? markdownPassages(wanted) : words
}
