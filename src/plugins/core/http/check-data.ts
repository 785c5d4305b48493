import { type FlattenedField, ValidationError } from 'payload'

type Issue = { path: string; message: string }

const WRONG = 'This must name a collection and a record: { relationTo, value }.'

/**
 * Refuses references into one of several collections that are no such thing: Payload looks inside them before it
 * validates them.
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
    const isOfMany =
      (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)
    if (!isOfMany) return []
    const references: unknown[] = Array.isArray(value) ? value : [value]
    return references.every(isReference) ? [] : [{ path, message: WRONG }]
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
