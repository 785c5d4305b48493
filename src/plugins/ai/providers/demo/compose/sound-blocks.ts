import type { BlockOutline, LayoutOutline } from '../../../generation/context.ts'
import type { Chapter } from './story.ts'
import type { Wishes } from './wishes.ts'

/** Blocks of figures, which have nothing to show without some. */
const counting = new Set(['stats', 'chart', 'table', 'keyFigure'])

type Sounding = { layout: LayoutOutline; blocks: readonly BlockOutline[]; chapter: Chapter; wishes: Wishes }

/**
 * The blocks of a page a person has planned: a text where figures would be invented, and where nothing else would stand
 * under its heading.
 */
export const soundBlocks = (
  chosen: readonly BlockOutline[],
  { layout, blocks, chapter, wishes }: Sounding,
): BlockOutline[] => {
  const text = blocks.find(({ slug }) => slug === 'text')
  if (!text || !layout.blocks.includes('text')) return [...chosen]
  const isSection = (slug: string): boolean =>
    chapter.section !== undefined && wishes.isAbout(slug, chapter.label)
  const kept = chosen.filter(({ slug }) => !counting.has(slug) || wishes.canFill(slug) || isSection(slug))
  const isSaid = kept.some(({ slug }) => slug !== 'heading' && slug !== 'image')
  const says = chapter.given !== undefined && !kept.some(({ slug }) => slug === 'text')
  const room = layout.regions.reduce((sum, { capacity }) => sum + capacity, 0)
  return (!isSaid || says) && !kept.includes(text) && kept.length < room ? [...kept, text] : kept
}
