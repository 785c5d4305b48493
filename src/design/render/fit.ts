import { fieldValues } from '../block/field-values.ts'
import type { Measure, TypeScale } from '../block/measure.ts'
import { linesOf } from '../block/text-width.ts'
import type { Block, DesignRegistry } from '../design.ts'
import type { Kind } from '../kinds/define-kind.ts'
import type { PlacedRegion } from '../kinds/place-blocks.ts'
import { isRichText, type RichTextNode } from '../rich-text/rich-text.ts'
import { plainText } from '../rich-text/plain-text.ts'
import type { Theme } from '../theme/define-theme.ts'

/** Type sizes of a kind at a size, as a theme sets them. */
export const typeScale = (kind: Kind, theme: Theme, sizeScale: number): TypeScale => ({
  h1: kind.type.h1 * theme.scale.h1 * sizeScale,
  h2: kind.type.h2 * theme.scale.h2 * sizeScale,
  h3: kind.type.h3 * theme.scale.h3 * sizeScale,
  body: kind.type.body * sizeScale,
  small: kind.type.small * sizeScale,
  figure: kind.type.figure * theme.scale.figure * sizeScale,
})

type Ground = { type: TypeScale; theme: Theme; registry: DesignRegistry }

const measureIn = (width: number, { type, theme }: Ground): Measure => {
  const text: Measure['text'] = (words, size, options = {}) => {
    const advance = size > type.body * 1.5 ? theme.advance.display : theme.advance.text
    return (
      linesOf(words, size, options.width ?? width, advance) *
      size *
      (options.leading ?? (size > type.body * 1.5 ? 1.15 : 1.5))
    )
  }
  const ofNode = (node: RichTextNode, room: number, depth: number): number => {
    if (depth > 12) return 0
    if (node.type === 'list') {
      const items = node.children.map(
        (item) => ofNode(item, room - type.body * 1.4, depth + 1) + type.body * 0.4,
      )
      return items.reduce((sum, height) => sum + height, type.body * 0.75)
    }
    const size = node.type === 'heading' ? type.h3 : type.body
    const words = plainText({
      root: { type: 'root', children: [node], direction: null, format: '', indent: 0, version: 1 },
    })
    return (
      text(words, size, { width: room }) +
      (depth === 0 ? type.body * 0.75 : 0) +
      (node.type === 'heading' ? type.body : 0)
    )
  }
  const richText: Measure['richText'] = (value, room = width) =>
    isRichText(value) ? value.root.children.reduce((sum, node) => sum + ofNode(node, room, 0), 0) : 0
  return { width, type, text, richText }
}

const guessed = (value: unknown, measure: Measure): number => {
  if (typeof value === 'string')
    return measure.text(value, measure.type.body) + (value ? measure.type.body * 0.5 : 0)
  if (isRichText(value)) return measure.richText(value)
  if (Array.isArray(value))
    return value.reduce((sum: number, each) => sum + guessed(each, measure) + measure.type.body, 0)
  if (typeof value === 'object' && value !== null) return guessed(Object.values(value), measure)
  return 0
}

const blockHeight = (block: Block, width: number, ground: Ground): number => {
  const definition = ground.registry.blocks.find(({ slug }) => slug === block.blockType)
  const measure = measureIn(width, ground)
  if (!definition) return measure.type.body * 4
  const values = fieldValues(definition.fields, block)
  return definition.measure ? definition.measure(values, measure) : guessed(values, measure)
}

const pageHeight = (regions: readonly PlacedRegion[], width: number, gap: number, ground: Ground): number => {
  const rows = new Map<string, number>()
  for (const { region, blocks } of regions) {
    const room = region.row === undefined ? width : (width - gap) * ((region.span ?? 12) / 12)
    const heights = blocks.map(({ block }) => blockHeight(block, room, ground))
    const height = heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, blocks.length - 1)
    const row = region.row === undefined ? region.slug : `row-${region.row}`
    rows.set(row, Math.max(rows.get(row) ?? 0, height))
  }
  const filled = [...rows.values()].filter((height) => height > 0)
  return filled.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, filled.length - 1)
}

/** Steps of the type scale, in hundredths; a page takes the largest that holds its text. */
export const fitSteps = [100, 94, 88, 82, 76, 70, 64, 58, 52, 46, 40] as const

type FitInput = {
  kind: Kind
  regions: readonly PlacedRegion[]
  room: { width: number; height: number }
  gap: number
} & Ground

/**
 * How far a page's type must shrink to hold its text, in hundredths: an estimate from the amount of text, the same on
 * every machine. Documents shrink a little and then flow on to the next sheet; websites never shrink.
 */
export const fitOf = ({ kind, regions, room, gap, ...ground }: FitInput): number => {
  if (kind.flow === 'continuous') return 100
  const smallest = kind.slug === 'document' ? 88 : 40
  const steps = fitSteps.filter((step) => step >= smallest)
  const holds = (step: number): boolean =>
    pageHeight(regions, room.width / (step / 100), gap, ground) * (step / 100) <= room.height
  const fitting = steps.find(holds)
  // A document that needs a second sheet anyway keeps its reading size.
  return fitting ?? (kind.slug === 'document' ? 100 : smallest)
}
