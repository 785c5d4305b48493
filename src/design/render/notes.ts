import type { BlockDefinition } from '../block/define-block.ts'
import type { BlockField } from '../block/block-field.ts'
import type { Block } from '../design.ts'
import { notesIn } from '../rich-text/notes.ts'
import { isRichText } from '../rich-text/rich-text.ts'
import type { Ground } from './measure-block.ts'
import { textIn } from './measure-text.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inFields = (fields: readonly BlockField[], values: Readonly<Record<string, unknown>>): string[] =>
  fields.flatMap((field) => {
    const value = values[field.name]
    if (field.type === 'richText') return isRichText(value) ? notesIn(value.root.children) : []
    if (field.type === 'group') return isRecord(value) ? inFields(field.fields, value) : []
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.filter(isRecord).flatMap((row) => inFields(field.fields, row))
  })

const known = new WeakMap<Block, string[]>()

/** What the notes in a block's texts say, in the order in which they are marked. */
export const notesOf = (block: Block, definition: BlockDefinition | undefined): string[] => {
  const notes = known.get(block) ?? inFields(definition?.fields ?? [], block)
  known.set(block, notes)
  return notes
}

/** The height a block's notes take at the foot of its sheet. */
export const notesHeight = (notes: readonly string[], width: number, ground: Ground): number => {
  const { small } = ground.type
  const text = textIn(width - small * 2.4, ground)
  return notes.reduce(
    (sum, note) => sum + text(note, small, { face: 'label', leading: 1.4, capitals: false }) + small * 0.3,
    notes.length > 0 ? ground.gap * 0.8 + small : 0,
  )
}

/** Static markup whose marks have their numbers, from the one that follows `before`. */
export const numberMarks = (html: string, before: number): string => {
  let number = before
  return html.replaceAll('<sup class="note-mark"></sup>', () => {
    number += 1
    return `<sup class="note-mark"><a id="note-mark-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
  })
}
