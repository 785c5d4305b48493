import { type BlockField, isRichText, type RichText } from '#design/index.ts'

type Values = Readonly<Record<string, unknown>>
export type TextField = Extract<BlockField, { type: 'text' | 'textarea' | 'richText' }>

/** Where a text stands. */
export type Place = {
  field: TextField
  /** `blocks.2.steps.0.text` */
  path: string
  /** The block's slug and the names of the lists and groups around the field. */
  within: readonly string[]
  /** The values beside it. */
  beside: Values
}

export type Edits = {
  text?: (value: string, place: Place) => string
  rich?: (value: RichText, place: Place) => RichText
}

type At = { path: string; within: readonly string[] }

/** Values with every text changed by `edits`, found by the definitions alone; what nothing changed is the same object. */
export const editFields = (fields: readonly BlockField[], values: Values, edits: Edits, at: At): Values => {
  let changed: Record<string, unknown> | undefined
  for (const field of fields) {
    const value = values[field.name]
    if (value === undefined || value === null) continue
    const edited = editValue({ field, value, values, edits, at })
    if (edited === value) continue
    changed ??= { ...values }
    changed[field.name] = edited
  }
  return changed ?? values
}

type Editing = { field: BlockField; value: unknown; values: Values; edits: Edits; at: At }

const editValue = ({ field, value, values, edits, at }: Editing): unknown => {
  const path = `${at.path}.${field.name}`
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' && edits.text
        ? edits.text(value, { field, path, within: at.within, beside: values })
        : value
    case 'richText':
      return isRichText(value) && edits.rich
        ? edits.rich(value, { field, path, within: at.within, beside: values })
        : value
    case 'group':
      return isValues(value)
        ? editFields(field.fields, value, edits, { path, within: [...at.within, field.name] })
        : value
    case 'array': {
      if (!Array.isArray(value)) return value
      const rows: unknown[] = value
      const within = [...at.within, field.name]
      const edited = rows.map((row, index) =>
        isValues(row) ? editFields(field.fields, row, edits, { path: `${path}.${index}`, within }) : row,
      )
      return edited.some((row, index) => row !== rows[index]) ? edited : value
    }
    default:
      return value
  }
}

export const isValues = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
