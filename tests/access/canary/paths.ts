import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

const DEEPEST = 2

/** Every path a query of a collection can name: hidden ones, those through references, and those of versions. */
export const pathsOf = (payload: Payload, config: SanitizedCollectionConfig): string[] => {
  const own = ['id', ...below(payload, config.flattenedFields, 0)]
  if (!config.versions) return own
  return [...own, 'parent', 'latest', ...own.flatMap((path) => [`version.${path}`, `parent.${path}`])]
}

const below = (payload: Payload, fields: readonly FlattenedField[], depth: number): string[] =>
  fields.flatMap((field) => {
    const { name } = field
    if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string')
        return [name, `${name}.value`, `${name}.relationTo`, `${name}.value.title`]
      if (depth >= DEEPEST) return [name]
      const related = payload.collections[field.relationTo].config.flattenedFields
      return [name, `${name}.id`, ...below(payload, related, depth + 1).map((path) => `${name}.${path}`)]
    }
    if (field.type === 'json') return [name, `${name}.secret`]
    if (field.type === 'blocks') return [name, `${name}.blockType`, `${name}.text`, `${name}.quote.text`]
    if ('flattenedFields' in field) {
      return [name, ...below(payload, field.flattenedFields, depth).map((path) => `${name}.${path}`)]
    }
    return [name]
  })
