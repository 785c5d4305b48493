import { longestWord } from '../block/text-width.ts'
import type { Layout } from '../kinds/define-layout.ts'
import { placeBlocks, type PlacedRegion } from '../kinds/place-blocks.ts'
import { regionWidth, rowOf } from './estimate.ts'
import { type Fit, fitOf } from './fit.ts'
import { pageTitle } from './outline.ts'
import type { Scene } from './scene.ts'
import { typeScale } from './type-scale.ts'

/** Where a page's blocks stand and how its type is fitted. */
export type PagePlan = {
  layout: Layout
  regions: PlacedRegion[]
  fit: Fit
  /** Tracks of the page's grid, in order of the rows. */
  tracks: string
  widthOf(region: PlacedRegion['region']): number
  /** Height left for a block when all others on its page have theirs; null where pages have no fixed height. */
  heightFor(region: PlacedRegion['region'], index: number): number | null
}

const fallback: Layout = {
  slug: 'unknown',
  kinds: [],
  label: '',
  role: 'content',
  regions: [{ slug: 'main', capacity: 40 }],
  blocks: ['text'],
  guidance: '',
}

/** Regions that stand alone in their row take its whole width, whatever span they were given. */
const filled = (regions: readonly PlacedRegion[]): PlacedRegion[] => {
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

const growing = new Set(['image', 'chart', 'cover', 'hero', 'quote'])

const tracksOf = (scene: Scene, regions: readonly PlacedRegion[], role: string): string => {
  const rows = [...new Set(regions.map(({ region }) => rowOf(region)))]
  const isFixed = scene.kind.flow === 'paged' && (scene.kind.slug !== 'document' || role === 'opening')
  return rows.map((_, index) => (isFixed && index === rows.length - 1 ? '1fr' : 'auto')).join(' ')
}

const longestTitleWord = (scene: Scene, index: number): number => longestWord(pageTitle(scene, index))

/** Lays a page out: regions as the theme arranges them, blocks in their regions, type fitted to the sheet. */
export const planPage = (scene: Scene, index: number): PagePlan => {
  const { kind, theme, shape, registry, room, gap } = scene
  const page = scene.design.pages[index] ?? { layout: '', blocks: [] }
  const layout = scene.layouts.get(page.layout) ?? fallback
  const arranged =
    theme.arrange?.(layout.regions, {
      kind: kind.slug,
      shape,
      role: layout.role,
      longestWord: longestTitleWord(scene, index),
    }) ?? layout.regions
  const regions = filled(placeBlocks(arranged, page.blocks))
  const type = typeScale(kind, theme, scene.scale, layout.role)
  const hasText = !page.blocks.some(({ blockType }) => growing.has(blockType))
  // Statements stand in a frame or with much room around them; what they may fill is smaller than the page.
  const isFramed = layout.role === 'emphasis'
  const width = room.width * (isFramed ? 0.86 : 1)
  const height = room.height * (isFramed ? 0.8 : 1)
  const fit = fitOf({ kind, theme, type, registry, shape, regions, width, height, gap, hasText })
  const widthOf: PagePlan['widthOf'] = (region) => regionWidth(region, room.width / fit.factor, gap)
  return {
    layout,
    regions,
    fit,
    tracks: tracksOf(scene, regions, layout.role),
    widthOf,
    heightFor: (region, position) => {
      if (kind.flow === 'continuous') return null
      // A document's text may flow on; only a page of figures that leaves room gives it to its charts, and not all of it.
      const isLoose = layout.role === 'figures' && fit.estimate.total < room.height
      if (kind.slug === 'document') {
        const natural = fit.estimate.blocks.get(position) ?? 0
        return isLoose ? natural + (room.height - fit.estimate.total) * 0.65 : null
      }
      const row = rowOf(region)
      const others = [...fit.estimate.rows].filter(([each]) => each !== row).map(([, height]) => height + gap)
      const inRegion = regions.find((placed) => placed.region === region)?.blocks ?? []
      const siblings = inRegion
        .filter((each) => each.index !== position)
        .map((each) => (fit.estimate.blocks.get(each.index) ?? 0) + gap)
      return room.height / fit.factor - [...others, ...siblings].reduce((sum, height) => sum + height, 0)
    },
  }
}
