import { type FlattenedField, ValidationError } from 'payload'

type Issue = { path: string; message: string }

const NO_REFERENCE = 'This must name a collection and a record: { relationTo, value }.'
const NO_TEXT = 'This must be a text.'
const TEXTS = new Set(['text', 'textarea', 'email', 'code'])

/**
 * Refuses texts that are none, and references into one of several collections that are none: Payload's hooks look
 * inside both before they are validated.
 *
 * @throws ValidationError with the fields at fault.
 */
export const checkData = (collection: string, fields: readonly FlattenedField[], data: unknown): void => {
  const errors = issuesOf(fields, data, '')
  if (errors.length > 0) throw new ValidationError({ collection, errors })
}

const issuesOf = (fields: readonly FlattenedField[], data: unknown, before: string): Issue[] => {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field): Issue[] => {
    const value = (data as Record<string, unknown>)[field.name]
    const path = `${before}${field.name}`
    if (value === undefined || value === null) return []
    if (field.type === 'array') {
      const rows: unknown[] = Array.isArray(value) ? value : []
      return rows.flatMap((row, index) => issuesOf(field.flattenedFields, row, `${path}.${index}.`))
    }
    if ('flattenedFields' in field) return issuesOf(field.flattenedFields, value, `${path}.`)
    if (TEXTS.has(field.type)) return isText(field, value) ? [] : [{ path, message: NO_TEXT }]
    const isOfMany =
      (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)
    if (!isOfMany) return []
    const references: unknown[] = Array.isArray(value) ? value : [value]
    return references.every(isReference) ? [] : [{ path, message: NO_REFERENCE }]
  })
}

const isReference = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'null' ||
  (typeof value === 'object' &&
    'value' in value &&
    'relationTo' in value &&
    typeof value.relationTo === 'string')

/** Numbers become texts; a text in every language is an object. */
const isText = (field: FlattenedField, value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'number' && field.type !== 'email') ||
  ('hasMany' in field && field.hasMany === true) ||
  ('localized' in field && field.localized === true)
