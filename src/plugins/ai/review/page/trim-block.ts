import {
  type Block,
  type BlockDefinition,
  type BlockField,
  fieldLimits,
  isRichText,
  plainText,
} from '#design/index.ts'
import type { RichText } from '#design/rich-text/rich-text.ts'
import { isValues } from '../edit/edit-fields.ts'
import { wordsOf } from '../edit/edit-rich-text.ts'
import { trimText } from '../text/trim-text.ts'
import type { Notes } from './notes.ts'

type Values = Record<string, unknown>

/** Rich text within a limit: whole paragraphs, the last cut at a sentence when its words are of one piece. */
const trimRichText = (value: RichText, limit: number): RichText => {
  if (plainText(value).length <= limit) return value
  const children: RichText['root']['children'] = []
  let left = limit
  for (const node of value.root.children) {
    const length = wordsOf(node).length + 1
    if (length <= left) {
      children.push(node)
      left -= length
      continue
    }
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
    if (only?.type === 'text' && node.type === 'paragraph' && left > 40)
      children.push({ ...node, children: [{ ...only, text: trimText(only.text, left - 1) }] })
    break
  }
  return { ...value, root: { ...value.root, children } }
}

const trimValues = (fields: readonly BlockField[], values: Values, path: string, notes: Notes): Values => {
  let changed = values
  const set = (field: BlockField, value: unknown): void => {
    if (value === changed[field.name]) return
    changed = { ...changed, [field.name]: value }
    if (field.type !== 'group') notes.add('too-long', `${path}.${field.name}`)
  }
  for (const field of fields) {
    const value = values[field.name]
    if ((field.type === 'text' || field.type === 'textarea') && typeof value === 'string')
      set(field, trimText(value, field.maxLength ?? fieldLimits[field.type]))
    else if (field.type === 'richText' && isRichText(value))
      set(field, trimRichText(value, field.maxLength ?? fieldLimits.richText))
    else if (field.type === 'group' && isValues(value))
      set(field, trimValues(field.fields, value, `${path}.${field.name}`, notes))
    else if (field.type === 'array' && Array.isArray(value)) {
      const rows: unknown[] = value.slice(0, field.maxRows ?? fieldLimits.rows)
      const trimmed = rows.map((row, index) =>
        isValues(row) ? trimValues(field.fields, row, `${path}.${field.name}.${index}`, notes) : row,
      )
      if (rows.length < value.length || trimmed.some((row, index) => row !== rows[index])) set(field, trimmed)
    }
  }
  return changed
}

/** A block within the limits of its fields. */
export const trimBlock = (block: Block, definition: BlockDefinition, path: string, notes: Notes): Block =>
  trimValues(definition.fields, block, path, notes) as Block // the block with shorter values
