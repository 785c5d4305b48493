import type { Block } from '../design.ts'
import type { Region } from './define-layout.ts'

/** A block, or a part of one, and the position it has on its page. */
export type PlacedBlock = {
  readonly block: Block
  readonly index: number
  /** Part of it is on an earlier sheet: so many rows came before, or an earlier piece of its text. */
  readonly from?: number
  readonly continued?: boolean
  /** Part of it follows on the next sheet. */
  readonly continues?: boolean
}

export type PlacedRegion = { readonly region: Region; readonly blocks: readonly PlacedBlock[] }

/** Every block in the region it belongs to, in order; none is left out. */
export const placeBlocks = (regions: readonly Region[], blocks: readonly Block[]): PlacedRegion[] => {
  const placed = regions.map((region) => ({ region, blocks: new Array<PlacedBlock>() }))
  blocks.forEach((block, index) => {
    const named = placed.filter(({ region }) => region.accepts?.includes(block.blockType))
    const open = placed.filter(({ region }) => !region.accepts)
    const candidates = named.length > 0 ? [...named, ...open] : open
    const roomy = candidates.find((each) => each.blocks.length < each.region.capacity)
    const target = roomy ?? candidates.at(-1) ?? placed.at(-1)
    target?.blocks.push({ block, index })
  })
  return placed
}

/** Regions with something in them; one that stands alone in its row takes the whole width, whatever span it was given. */
export const filledRegions = (regions: readonly PlacedRegion[]): PlacedRegion[] => {
  const present = regions.filter(({ blocks }) => blocks.length > 0)
  return present.map((placed) => {
    const { region } = placed
    const isAlone =
      region.row !== undefined &&
      present.every((other) => other === placed || other.region.row !== region.row)
    if (!isAlone) return placed
    const { span: _, offset: __, row: ___, ...rest } = region
    return { ...placed, region: rest }
  })
}

/** What the row of a region is known by. */
export const rowOf = ({ region }: PlacedRegion): string =>
  region.row === undefined ? region.slug : `row-${region.row}`
