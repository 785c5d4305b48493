import type { BlockField, DesignRegistry } from '#design/index.ts'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Payload's forms hold the number of rows for a list; a list with none arrives as 0. */
const listIn = (value: unknown, inRow: (row: Values) => Values): unknown => {
  if (value === 0) return []
  return Array.isArray(value) ? value.map((row: unknown) => (isValues(row) ? inRow(row) : row)) : value
}

const withLists = (values: Values, fields: readonly BlockField[]): Values => {
  const changed = fields.flatMap((field): [string, unknown][] => {
    const value = values[field.name]
    if (field.type === 'array') return [[field.name, listIn(value, (row) => withLists(row, field.fields))]]
    if (field.type === 'group' && isValues(value)) return [[field.name, withLists(value, field.fields)]]
    return []
  })
  return { ...values, ...Object.fromEntries(changed) }
}

/** What a form in the panel holds, with its empty lists as lists. */
export const fromForm = ({ blocks }: DesignRegistry, data: Values): Values => ({
  ...data,
  pages: listIn(data['pages'], (page) => ({
    ...page,
    blocks: listIn(page['blocks'], (block) =>
      withLists(block, blocks.find(({ slug }) => slug === block['blockType'])?.fields ?? []),
    ),
  })),
})
