import type { BlockDefinition } from '../block/define-block.ts'
import { fieldValues } from '../block/field-values.ts'
import type { Measure, PageShape, TypeScale } from '../block/measure.ts'
import type { Kind } from '../kinds/define-kind.ts'
import type { Layout } from '../kinds/define-layout.ts'
import type { PlacedBlock } from '../kinds/place-blocks.ts'
import { isRichText } from '../rich-text/rich-text.ts'
import type { Theme } from '../theme/define-theme.ts'
import { notesHeight, notesOf } from './notes.ts'
import type { ContentsEntry } from './render-context.ts'
import { richTextIn } from './measure-rich-text.ts'
import { lineWidthIn, textIn } from './measure-text.ts'

/** Heights of blocks by the width they were measured over. */
export type Heights = WeakMap<PlacedBlock, Map<number, number>>

/** What all blocks of a page are measured against. */
export type Ground = {
  type: TypeScale
  theme: Theme
  definitions: ReadonlyMap<string, BlockDefinition>
  shape: PageShape
  kind: Kind
  /** What the page does in the sequence. */
  role: Layout['role']
  gap: number
  /** The design's headings, for blocks that list them. */
  contents?: readonly ContentsEntry[]
  language: string
  /** How much of its size the type has, which tells how large its letters come out. */
  factor: number
  /** Heights that were found before on this ground. */
  heights?: Heights
}

const measureIn = (width: number, ground: Ground, { block, continued = false }: PlacedBlock): Measure => ({
  width,
  continued,
  contents: ground.contents ?? [],
  shape: ground.shape,
  kind: ground.kind.slug,
  type: ground.type,
  gap: ground.gap,
  text: textIn(width, ground),
  lineWidth: lineWidthIn(ground),
  richText: richTextIn(width, ground, block.blockType),
})

/** For blocks that do not measure themselves: all their words, one below the other. */
const guessed = (value: unknown, measure: Measure): number => {
  if (typeof value === 'string')
    return measure.text(value, measure.type.body) + (value ? measure.type.body * 0.5 : 0)
  if (isRichText(value)) return measure.richText(value)
  if (Array.isArray(value))
    return value.reduce((sum: number, each) => sum + guessed(each, measure) + measure.type.body, 0)
  return typeof value === 'object' && value !== null ? guessed(Object.values(value), measure) : 0
}

/** What the theme's CSS adds to a block here. */
export const insetOf = (
  { blockType }: PlacedBlock['block'],
  { theme: { insets }, role, kind }: Pick<Ground, 'theme' | 'role' | 'kind'>,
): { readonly block?: number; readonly inline?: number } | undefined =>
  insets?.[`${blockType} ${role}`] ?? insets?.[`${blockType} ${kind.slug}`] ?? insets?.[blockType]

const measured = (placed: PlacedBlock, width: number, ground: Ground): number => {
  const { block } = placed
  const definition = ground.definitions.get(block.blockType)
  if (!definition) return ground.type.body * 4
  const inset = insetOf(block, ground)
  const room = Math.max(1, width - (inset?.inline ?? 0) * ground.type.body)
  const measure = measureIn(room, ground, placed)
  const values = fieldValues(definition.fields, block)
  const own = definition.measure ? definition.measure(values, measure) : guessed(values, measure)
  const height = Math.max(own, ground.theme.measures?.[block.blockType]?.(values, measure) ?? 0)
  const notes = notesHeight(notesOf(block, definition), width, ground)
  return height + (inset?.block ?? 0) * ground.type.body + notes
}

/** Estimated height of a block, or of a part of one, over a width, in page units. */
export const measureBlock = (placed: PlacedBlock, width: number, ground: Ground): number => {
  const kept = ground.heights?.get(placed) ?? new Map<number, number>()
  const height = kept.get(width) ?? measured(placed, width, ground)
  kept.set(width, height)
  ground.heights?.set(placed, kept)
  return height
}
