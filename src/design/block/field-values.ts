import { isRichText } from '../rich-text/rich-text.ts'
import type { BlockField } from './block-field.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of an asset, from an id or from a populated record; null where there is none. */
export const assetId = (value: unknown): string | null => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  return isObject(value) ? assetId(value['id']) : null
}

const valueOf = (field: BlockField, value: unknown): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? value : (field.defaultValue ?? '')
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : (field.defaultValue ?? null)
    case 'checkbox':
      return typeof value === 'boolean' ? value : (field.defaultValue ?? false)
    case 'select':
      if (field.options.some((option) => option.value === value)) return value
      return field.defaultValue ?? (field.required ? (field.options[0]?.value ?? '') : '')
    case 'richText':
      return isRichText(value) ? value : null
    case 'upload':
      return assetId(value)
    case 'array':
      return Array.isArray(value) ? value.filter(isObject).map((row) => fieldValues(field.fields, row)) : []
    case 'group':
      return fieldValues(field.fields, isObject(value) ? value : {})
  }
}

/** The values a component is given: complete, and of the right types whatever was stored. */
export const fieldValues = (
  fields: readonly BlockField[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, given[field.name])]))
