import type { Block, Layout } from '#design/index.ts'
import type { Notes } from './notes.ts'

/** Blocks that stand for the whole design: a second one on a page leads to the same places. */
const single = new Set(['contents', 'footer'])

/** The blocks a layout has room for, in their order; a layout for one block keeps the first that suits it. */
export const fitLayout = (blocks: readonly Block[], layout: Layout | undefined, notes: Notes): Block[] => {
  if (!layout) return [...blocks]
  const suiting = blocks.filter((block, index) => {
    const isSecond =
      single.has(block.blockType) &&
      blocks.findIndex(({ blockType }) => blockType === block.blockType) < index
    const suits = layout.blocks.includes(block.blockType) && !isSecond
    if (!suits) notes.add('too-much', `blocks.${index}`)
    return suits
  })
  // A page of nothing the layout names is better than no page.
  const kept = suiting.length > 0 ? suiting : [...blocks]
  const room = layout.regions.reduce((sum, { capacity }) => sum + capacity, 0)
  if (kept.length <= room) return kept
  notes.add('too-much', `blocks.${room}`)
  return kept.slice(0, room)
}
