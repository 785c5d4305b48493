import { fieldValues } from '../block/field-values.ts'
import type { Measure, PageShape, TypeScale } from '../block/measure.ts'
import { linesOf } from '../block/text-width.ts'
import type { Block, DesignRegistry } from '../design.ts'
import type { Kind } from '../kinds/define-kind.ts'
import type { PlacedRegion } from '../kinds/place-blocks.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { isRichText, type RichTextNode } from '../rich-text/rich-text.ts'
import type { Theme } from '../theme/define-theme.ts'

export type EstimateInput = {
  type: TypeScale
  theme: Theme
  registry: DesignRegistry
  shape: PageShape
  kind: Kind
  regions: readonly PlacedRegion[]
  width: number
  gap: number
}

/** Estimated heights: of each block by its position, of each row of regions, and of the whole. */
export type Estimate = { total: number; rows: Map<string, number>; blocks: Map<number, number> }

type Ground = Pick<EstimateInput, 'type' | 'theme' | 'registry' | 'shape' | 'kind'>

const textIn = (width: number, { type, theme }: Ground): Measure['text'] => {
  const isDisplay = (size: number): boolean => size > type.body * 1.6
  return (words, size, options = {}) => {
    const advance = isDisplay(size) ? theme.advance.display : theme.advance.text
    // Scripts with marks above and below their letters, and ideographs, are set with more room between large lines.
    const least = isDisplay(size) && /[\u0590-\u08ff\u0e00-\u0e7f\u2e80-\uffef]/.test(words) ? 1.32 : 0
    const leading = Math.max(least, options.leading ?? (isDisplay(size) ? 1.15 : 1.52))
    return linesOf(words, size, options.width ?? width, advance) * size * leading
  }
}

const nodeHeight = (
  node: RichTextNode,
  room: number,
  depth: number,
  text: Measure['text'],
  type: TypeScale,
): number => {
  if (depth > 12) return 0
  if (node.type === 'list') {
    const inner = node.children.map(
      (item) => nodeHeight(item, room - type.body * 1.4, depth + 1, text, type) + type.body * 0.4,
    )
    return inner.reduce((sum, height) => sum + height, type.body * 0.75)
  }
  const isHeading = node.type === 'heading'
  const root = { type: 'root', children: [node], direction: null, format: '', indent: 0, version: 1 } as const
  const words = plainText({ root: { ...root, children: [node] } })
  return (
    text(words, isHeading ? type.h3 : type.body, { width: room }) +
    (depth === 0 ? type.body * 0.75 : 0) +
    (isHeading ? type.body : 0)
  )
}

const measureIn = (width: number, ground: Ground): Measure => {
  const { type, shape, kind } = ground
  const text = textIn(width, ground)
  const richText: Measure['richText'] = (value, room = width) =>
    isRichText(value)
      ? value.root.children.reduce((sum, node) => sum + nodeHeight(node, room, 0, text, type), 0)
      : 0
  return { width, shape, kind: kind.slug, type, text, richText }
}

/** For blocks that do not measure themselves: all their words, one below the other. */
const guessed = (value: unknown, measure: Measure): number => {
  if (typeof value === 'string')
    return measure.text(value, measure.type.body) + (value ? measure.type.body * 0.5 : 0)
  if (isRichText(value)) return measure.richText(value)
  if (Array.isArray(value))
    return value.reduce((sum: number, each) => sum + guessed(each, measure) + measure.type.body, 0)
  return typeof value === 'object' && value !== null ? guessed(Object.values(value), measure) : 0
}

const blockHeight = (block: Block, width: number, ground: Ground): number => {
  const definition = ground.registry.blocks.find(({ slug }) => slug === block.blockType)
  const measure = measureIn(width, ground)
  if (!definition) return measure.type.body * 4
  const values = fieldValues(definition.fields, block)
  return definition.measure ? definition.measure(values, measure) : guessed(values, measure)
}

const sum = (heights: readonly number[], gap: number): number =>
  heights.reduce((total, height) => total + height, 0) + gap * Math.max(0, heights.length - 1)

/** The width of a region in page units. */
export const regionWidth = (region: PlacedRegion['region'], width: number, gap: number): number => {
  const span = region.span ?? 12
  return span >= 12 ? width : (width - gap * 11) * (span / 12) + gap * (span - 1)
}

export const rowOf = (region: PlacedRegion['region']): string =>
  region.row === undefined ? region.slug : `row-${region.row}`

/** Estimates how high a page's blocks stand, from the amount of text alone: the same on every machine. */
export const estimate = ({ regions, width, gap, ...ground }: EstimateInput): Estimate => {
  const rows = new Map<string, number>()
  const blocks = new Map<number, number>()
  for (const { region, blocks: placed } of regions) {
    const room = regionWidth(region, width, gap)
    const heights = placed.map(({ block, index }) => {
      const height = blockHeight(block, room, ground)
      blocks.set(index, height)
      return height
    })
    if (heights.length === 0) continue
    rows.set(rowOf(region), Math.max(rows.get(rowOf(region)) ?? 0, sum(heights, gap)))
  }
  return { total: sum([...rows.values()], gap), rows, blocks }
}
