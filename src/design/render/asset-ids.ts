import type { BlockField } from '../block/block-field.ts'
import { assetId } from '../block/field-values.ts'
import type { Design, DesignRegistry } from '../design.ts'

const valuesOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const idsIn = (fields: readonly BlockField[], values: Record<string, unknown>): string[] =>
  fields.flatMap((field) => {
    const value = values[field.name]
    if (field.type === 'upload') return assetId(value) ?? []
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row) => idsIn(field.fields, valuesOf(row)))
    if (field.type === 'group') return idsIn(field.fields, valuesOf(value))
    return []
  })

/** The ids of all assets a design shows, each once, in order of appearance. */
export const assetIdsOf = (design: Pick<Design, 'pages' | 'brand'>, registry: DesignRegistry): string[] => {
  const fields = new Map(registry.blocks.map((block) => [block.slug, block.fields]))
  const ids = design.pages.flatMap((page) =>
    page.blocks.flatMap((block) => idsIn(fields.get(block.blockType) ?? [], block)),
  )
  return [...new Set(design.brand?.logo === undefined ? ids : [...ids, design.brand.logo])]
}
