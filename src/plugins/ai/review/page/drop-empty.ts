import { type Block, type BlockDefinition, type BlockField, isRichText } from '#design/index.ts'
import type { RichText, RichTextNode } from '#design/rich-text/rich-text.ts'
import { isValues } from '../edit/edit-fields.ts'
import { withChildren, wordsOf } from '../edit/edit-rich-text.ts'
import type { Notes } from './notes.ts'

type Values = Record<string, unknown>

/** Rich text without paragraphs, headings and lists that say nothing. */
export const withoutEmptyNodes = (value: RichText): RichText => {
  const keep = (node: RichTextNode): RichTextNode[] => {
    if (node.type === 'list') {
      const children = node.children.filter((item) => wordsOf(item).trim() !== '')
      return children.length === 0
        ? []
        : children.length === node.children.length
          ? [node]
          : [{ ...node, children }]
    }
    if (node.type === 'horizontalrule') return [node]
    return wordsOf(node).trim() === '' ? [] : [node]
  }
  return withChildren(value, (nodes) => {
    const kept = nodes.flatMap(keep)
    // A rule or heading at the end has nothing below it.
    while (kept.at(-1)?.type === 'horizontalrule') kept.pop()
    return kept.length === nodes.length && kept.every((node, index) => node === nodes[index]) ? nodes : kept
  })
}

const isBlank = (field: BlockField, value: unknown): boolean => {
  if (value === undefined || value === null) return true
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value !== 'string' || value.trim() === ''
    case 'richText':
      return !isRichText(value) || value.root.children.every((node) => wordsOf(node).trim() === '')
    case 'array':
      return !Array.isArray(value) || value.length === 0
    case 'group':
      return !isValues(value) || saysNothing(field.fields, value)
    default:
      return false
  }
}

/** True where no text, number, picture or row is left; choices and ticks alone say nothing. */
const saysNothing = (fields: readonly BlockField[], values: Values): boolean =>
  fields.every(
    (field) => field.type === 'select' || field.type === 'checkbox' || isBlank(field, values[field.name]),
  )

/** Fields without which a row or block is not valid; a picture may still be to come. */
const lacksRequired = (fields: readonly BlockField[], values: Values): boolean =>
  fields.some((field) => {
    if (field.type === 'array' && Array.isArray(values[field.name])) {
      const rows: unknown[] = values[field.name] as unknown[] // told by isArray
      return rows.length < (field.minRows ?? (field.required ? 1 : 0))
    }
    return (
      field.required === true &&
      ['text', 'textarea', 'richText', 'array'].includes(field.type) &&
      isBlank(field, values[field.name])
    )
  })

/** Whether a block may stand as it is. */
export const isWhole = ({ fields }: BlockDefinition, block: Block): boolean =>
  !lacksRequired(fields, block) && (!saysNothing(fields, block) || isWordless(fields))

/** A divider or a list of contents speaks without words: nothing of it must be given, and nothing of it is prose. */
const isWordless = (fields: readonly BlockField[]): boolean =>
  fields.every((field) => !field.required && ['select', 'checkbox', 'number', 'text'].includes(field.type))

const withoutRows = (fields: readonly BlockField[], values: Values, path: string, notes: Notes): Values => {
  let changed = values
  const set = (name: string, value: unknown): void => {
    if (value !== changed[name]) changed = { ...changed, [name]: value }
  }
  for (const field of fields) {
    const value = changed[field.name]
    const at = `${path}.${field.name}`
    if (field.type === 'richText' && isRichText(value)) {
      const kept = withoutEmptyNodes(value)
      if (kept !== value) notes.add('empty', at)
      set(field.name, kept)
    } else if (field.type === 'group' && isValues(value))
      set(field.name, withoutRows(field.fields, value, at, notes))
    else if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.map((row: unknown, index) =>
        isValues(row) ? withoutRows(field.fields, row, `${at}.${index}`, notes) : row,
      )
      // A table's empty cell keeps the others in their columns.
      const keepsPlace = field.fields.length === 1 && path !== '' && /\.rows\.\d+$/.test(path)
      const kept = keepsPlace
        ? rows
        : rows.filter(
            (row) => !isValues(row) || (!saysNothing(field.fields, row) && !lacksRequired(field.fields, row)),
          )
      if (kept.length < rows.length) notes.add('empty', at)
      set(
        field.name,
        kept.length < rows.length || rows.some((row, index) => row !== value[index]) ? kept : value,
      )
    }
  }
  return changed
}

/** The blocks without empty rows and without those that say nothing. */
export const dropEmpty = (
  blocks: readonly Block[],
  definitions: ReadonlyMap<string, BlockDefinition>,
  notes: Notes,
): Block[] =>
  blocks.flatMap((block, index) => {
    const definition = definitions.get(block.blockType)
    if (!definition) return [block]
    const trimmed = withoutRows(definition.fields, block, `blocks.${index}`, notes) as Block // its keys are the block's
    if (isWhole(definition, trimmed)) return [trimmed]
    notes.add('empty', `blocks.${index}`)
    return []
  })
