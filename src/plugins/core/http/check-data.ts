import { type FlattenedField, type PayloadRequest, ValidationError } from 'payload'

type Issue = { path: string; message: string }
type Given = { collection: string; fields: readonly FlattenedField[]; data: unknown; req: PayloadRequest }

const TEXTS = new Set(['text', 'textarea', 'email', 'code'])
/** As long as an address can be (RFC 5321). */
const LONGEST_EMAIL = 254
/** Of a text that says nothing of its own length: it must fit an index. */
const LONGEST_TEXT = 2_000
const LONGEST_AREA = 100_000
/** Of a list that says nothing of its own length. */
const MOST_ROWS = 1_000
const LARGEST_JSON = 256 * 1024

/**
 * Refuses what Payload would look into or store before, or without, validating it: texts that are none, references into
 * one of several collections that are none, and, in drafts too, texts, lists and JSON longer than their fields allow.
 * Required fields and everything else are Payload's to check.
 *
 * @throws ValidationError with the fields at fault.
 */
export const checkData = ({ collection, fields, data, req }: Given): void => {
  const errors = issuesOf(fields, data, { before: '', req })
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t)
}

type At = { before: string; req: PayloadRequest }

const issuesOf = (fields: readonly FlattenedField[], data: unknown, { before, req }: At): Issue[] => {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field): Issue[] => {
    const value = (data as Record<string, unknown>)[field.name]
    if (value === undefined || value === null) return []
    const path = `${before}${field.name}`
    const parts = inEveryLanguage(field, value)
    const faults = parts.flatMap((part) => faultOf(field, part, req) ?? [])
    if (faults[0] !== undefined) return [{ path, message: faults[0] }]
    if (field.type === 'array') {
      return parts
        .flatMap((rows) => (Array.isArray(rows) ? (rows as unknown[]) : []))
        .flatMap((row, index) => issuesOf(field.flattenedFields, row, { before: `${path}.${index}.`, req }))
    }
    return 'flattenedFields' in field
      ? issuesOf(field.flattenedFields, value, { before: `${path}.`, req })
      : []
  })
}

/** A text or list in several languages is an object of them. */
const inEveryLanguage = (field: FlattenedField, value: unknown): unknown[] => {
  const isLocalized = 'localized' in field && field.localized === true
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isLocalized && isObject ? Object.values(value).filter((part) => part !== null) : [value]
}

const faultOf = (field: FlattenedField, value: unknown, { t }: PayloadRequest): string | undefined => {
  if (Array.isArray(value)) {
    const most = ('maxRows' in field ? field.maxRows : undefined) ?? MOST_ROWS
    if (value.length > most)
      return t('validation:requiresNoMoreThan', { count: most, label: t('general:rows') })
  }
  if (TEXTS.has(field.type)) {
    const longest = longestOf(field)
    const texts: unknown[] =
      'hasMany' in field && field.hasMany === true && Array.isArray(value) ? value : [value]
    if (!texts.every((text) => isText(field, text))) return 'This must be a text.'
    const isLong = texts.some((text) => String(text).length > longest)
    return isLong ? t('validation:shorterThanMax', { maxLength: longest }) : undefined
  }
  if (field.type === 'date' && !isMoment(value)) return 'This must be a date.'
  if (field.type === 'json' && (JSON.stringify(value)?.length ?? 0) > LARGEST_JSON) {
    return `This holds at most ${LARGEST_JSON / 1024} KB.`
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  if (!Array.isArray(field.relationTo)) return undefined
  const fits = Array.isArray(value)
    ? field.hasMany === true && value.every(namesRecord)
    : isNothing(value) || namesRecord(value)
  return fits ? undefined : 'This must name a collection and a record: { relationTo, value }.'
}

const longestOf = (field: FlattenedField): number => {
  if (field.type === 'email') return LONGEST_EMAIL
  if ('maxLength' in field && field.maxLength !== undefined) return field.maxLength
  return field.type === 'text' ? LONGEST_TEXT : LONGEST_AREA
}

/** Numbers become texts. */
const isText = (field: FlattenedField, value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && field.type !== 'email')

/** Texts are for the database to read. */
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' ||
  ((typeof value === 'number' || value instanceof Date) && !Number.isNaN(new Date(value).getTime()))

const isNothing = (value: unknown): boolean => value === null || value === '' || value === 'null'

const namesRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'relationTo' in value &&
  typeof value.relationTo === 'string'
