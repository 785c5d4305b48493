import type { Block } from '../design.ts'
import type { Region } from './define-layout.ts'

export type PlacedRegion = { region: Region; blocks: { block: Block; index: number }[] }

/** Every block in the region it belongs to, in order; none is left out. */
export const placeBlocks = (regions: readonly Region[], blocks: readonly Block[]): PlacedRegion[] => {
  const placed: PlacedRegion[] = regions.map((region) => ({ region, blocks: [] }))
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
