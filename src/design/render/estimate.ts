import { type PlacedBlock, type PlacedRegion, rowOf } from '../kinds/place-blocks.ts'
import { type Ground, measureBlock } from './measure-block.ts'
import { notesHeight, notesOf } from './notes.ts'

export type EstimateInput = Ground & {
  regions: readonly PlacedRegion[]
  width: number
}

/** Estimated heights: of each block by its position, of each row of regions, and of the whole. */
export type Estimate = { total: number; rows: Map<string, number>; blocks: Map<number, number> }

/** Heights one below the other. */
export const stacked = (heights: readonly number[], gap: number): number =>
  heights.reduce((total, height) => total + height, 0) + gap * Math.max(0, heights.length - 1)

type RegionRoom = Pick<EstimateInput, 'width' | 'gap' | 'theme' | 'kind' | 'type'>

/** The width a region leaves its blocks, in page units. */
export const regionWidth = (
  { region }: PlacedRegion,
  { width, gap, theme, kind, type }: RegionRoom,
): number => {
  const span = region.span ?? 12
  const whole = span >= 12 ? width : (width - gap * 11) * (span / 12) + gap * (span - 1)
  const name = `region-${region.slug}`
  const inset = theme.insets?.[`${name} ${kind.slug}`] ?? theme.insets?.[name]
  return Math.max(1, whole - (inset?.inline ?? 0) * type.body)
}

const noted = ({ block }: PlacedBlock, room: number, ground: Ground): number =>
  notesHeight(notesOf(block, ground.definitions.get(block.blockType)), room, ground)

/** Estimates how high a page's blocks stand, from their words alone: the same on every machine. */
export const estimate = ({ regions, ...ground }: EstimateInput): Estimate => {
  const rows = new Map<string, number>()
  const blocks = new Map<number, number>()
  for (const placed of regions) {
    if (placed.blocks.length === 0) continue
    const room = regionWidth(placed, ground)
    const heights = placed.blocks.map((each: PlacedBlock) => {
      const height = measureBlock(each, room, ground)
      blocks.set(each.index, height)
      return height
    })
    const row = rowOf(placed)
    // Notes stand below the whole row, also where another region is the higher one.
    const isBeside = placed.region.row !== undefined
    const notes = isBeside ? placed.blocks.reduce((sum, each) => sum + noted(each, room, ground), 0) : 0
    rows.set(row, Math.max(rows.get(row) ?? 0, stacked(heights, ground.gap)) + notes)
  }
  return { total: stacked([...rows.values()], ground.gap), rows, blocks }
}
