import type { Block, Layout } from '#design/index.ts'
import type { Notes } from './notes.ts'

/** The blocks a layout has room for, in their order; a layout for one block keeps the first that suits it. */
export const fitLayout = (blocks: readonly Block[], layout: Layout | undefined, notes: Notes): Block[] => {
  if (!layout) return [...blocks]
  const suiting = blocks.filter((block, index) => {
    const suits = layout.blocks.includes(block.blockType)
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
