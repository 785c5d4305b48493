import type { ArrayField, Field } from 'payload'
import type { LocalText } from '#kernel/local-text.ts'

const MAX_ROWS = 40

type Rows = {
  name: string
  label: LocalText
  labels: { singular: LocalText; plural: LocalText }
  description: LocalText
  /** Columns whose values together name a row; each name stands once. */
  namedBy: readonly string[]
  fields: Field[]
  usual?: readonly object[]
}

/** A list of prices, a row for each thing that has one of its own. */
export const priceRows = ({
  name,
  label,
  labels,
  description,
  namedBy,
  fields,
  usual = [],
}: Rows): ArrayField => ({
  name,
  type: 'array',
  label,
  labels,
  maxRows: MAX_ROWS,
  defaultValue: usual.map((row) => ({ ...row })),
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    const rows: readonly unknown[] = Array.isArray(value) ? value : []
    const names = rows.map((row) => nameOf(row, namedBy))
    if (rows.length <= MAX_ROWS && new Set(names).size === names.length) return true
    return req.i18n.language.startsWith('de')
      ? `Nennen Sie jeden Eintrag einmal, höchstens ${MAX_ROWS}.`
      : `Name each entry once, ${MAX_ROWS} at most.`
  },
  admin: { description },
  fields: [{ type: 'row', fields }],
})

const nameOf = (row: unknown, columns: readonly string[]): string => {
  const values = (row ?? {}) as Record<string, unknown> // a row of a form; its fields are checked for themselves
  return JSON.stringify(columns.map((column) => values[column] ?? ''))
}
