import { type BlockDefinition, type BlockField, fieldLimits } from '#design/index.ts'
import { cutText } from '#kernel/cut-text.ts'
import { isValues } from './edit/edit-fields.ts'
import { asciiDigits, parseNumber } from './facts/numbers.ts'
import { trimText } from './text/trim-text.ts'

/** Longer than any page a layout has room for. */
const MOST_BLOCKS = 24
/** What is longer is cut before anything reads it closely. */
const LONGEST = 60_000

/**
 * A model's answer with the slips that would cost a second call put right: texts over their limit cut after a sentence,
 * too many rows left out, numbers in quotation marks, one block without its list, blocks nobody asked for, rows without
 * what they need. Whether it can be used is still for `fromModel` to say.
 */
export const mendAnswer = (blocks: readonly BlockDefinition[], output: unknown): unknown => {
  const list = blocksIn(output)
  if (!list) return output
  const bySlug = new Map(blocks.map((block) => [block.slug.toLowerCase(), block]))
  const mended = list.flatMap((each): Record<string, unknown>[] => {
    if (!isValues(each)) return []
    const definition = bySlug.get(slugIn(each).toLowerCase())
    return definition ? [{ ...mendValues(definition.fields, each), blockType: definition.slug }] : []
  })
  return mended.length > 0 ? { blocks: mended.slice(0, MOST_BLOCKS) } : output
}

const blocksIn = (output: unknown): unknown[] | undefined => {
  if (Array.isArray(output)) return output as unknown[] // told by isArray
  if (!isValues(output)) return undefined
  const given = output['blocks']
  if (Array.isArray(given)) return (given as unknown[]).slice(0, 200)
  if (isValues(given)) return [given]
  return slugIn(output) === '' ? undefined : [output]
}

const slugIn = (block: Record<string, unknown>): string => {
  const slug = block['blockType'] ?? block['type'] ?? ''
  return typeof slug === 'string'
    ? slug.replace(/[-_](\p{L})/gu, (_, letter: string) => letter.toUpperCase())
    : ''
}

const mendValues = (
  fields: readonly BlockField[],
  given: Record<string, unknown>,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    if (!Object.hasOwn(given, field.name)) continue
    const value = mendValue(field, given[field.name])
    if (value !== undefined && value !== null) values[field.name] = value
  }
  return values
}

const mendValue = (field: BlockField, value: unknown): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return trimText(clean(textIn(value), field.type === 'text'), field.maxLength ?? fieldLimits[field.type])
    case 'richText': {
      const text = clean(textIn(value), false)
      // Markup is longer than its words, so only what is far too long is cut here; the rest is read first.
      return trimText(text, field.maxLength ?? fieldLimits.richText)
    }
    case 'number':
      return numberIn(field, value)
    case 'checkbox':
      return typeof value === 'string'
        ? /^(?:true|yes|1)$/i.test(value)
        : typeof value === 'boolean'
          ? value
          : undefined
    case 'select':
      return (
        field.options.find(
          ({ value: option }) =>
            typeof value === 'string' && option.toLowerCase() === value.trim().toLowerCase(),
        )?.value ?? (field.required ? (field.defaultValue ?? field.options[0]?.value) : undefined)
      )
    case 'upload':
      return typeof value === 'string' && value.trim() !== ''
        ? { prompt: value, alt: cutText(value, 200) }
        : value
    case 'group':
      return isValues(value) ? mendValues(field.fields, value) : undefined
    case 'array':
      return rowsIn(field, value)
  }
}

const clean = (text: string, isLine: boolean): string => {
  const storable = text.slice(0, LONGEST).replaceAll('\u0000', '').toWellFormed()
  return (isLine ? storable.replace(/\s+/g, ' ') : storable).trim()
}

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join('\n')
  return ''
}

const numberIn = (field: Extract<BlockField, { type: 'number' }>, value: unknown): number | undefined => {
  const digits =
    typeof value === 'string'
      ? /[-+−]?\d[\d.,'’\u00a0\u202f ]*/.exec(asciiDigits(value.slice(0, 60)))?.[0]
      : undefined
  const number =
    typeof value === 'number'
      ? value
      : digits === undefined
        ? NaN
        : parseNumber(digits.trim().replace(/[.,]$/, ''))
  if (!Number.isFinite(number)) return undefined
  return Math.min(Math.max(number, field.min ?? -fieldLimits.number), field.max ?? fieldLimits.number)
}

const rowsIn = (field: Extract<BlockField, { type: 'array' }>, value: unknown): unknown => {
  if (!Array.isArray(value)) return undefined
  const [only] = field.fields
  const rows = value
    .slice(0, field.maxRows ?? fieldLimits.rows)
    .flatMap((row: unknown): Record<string, unknown>[] => {
      // A list of plain words where each row has one field.
      const given = isValues(row)
        ? row
        : only && row !== null && row !== undefined
          ? { [only.name]: row }
          : undefined
      if (!given) return []
      const mended = mendValues(field.fields, given)
      const lacks = field.fields.some(
        ({ name, required, type }) =>
          required &&
          type !== 'upload' &&
          type !== 'group' &&
          (mended[name] === undefined || mended[name] === ''),
      )
      return lacks ? [] : [mended]
    })
  return rows
}
