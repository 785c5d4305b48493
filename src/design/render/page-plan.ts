import { longestWord } from '../block/text-width.ts'
import type { Layout } from '../kinds/define-layout.ts'
import { filledRegions, placeBlocks, type PlacedRegion, rowOf } from '../kinds/place-blocks.ts'
import { regionWidth } from './estimate.ts'
import { type Fit, fitPage, type FittedSheet } from './fit.ts'
import { pageTitle } from './outline.ts'
import type { ContentsEntry } from './render-context.ts'
import type { Composition } from './composition.ts'
import { typeScale } from './type-scale.ts'

/** Where the blocks of a sheet stand and how its type is fitted. */
export type SheetPlan = {
  layout: Layout
  regions: readonly PlacedRegion[]
  fit: Fit
  /** Tracks of the sheet's grid, in order of the rows. */
  tracks: string
  widthOf(placed: PlacedRegion): number
  /** Height left for a block when all others on its sheet have theirs; null where it takes its own. */
  heightFor(placed: PlacedRegion, index: number): number | null
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

const growing = new Set(['image', 'gallery', 'chart', 'cover', 'hero', 'quote'])

const tracksOf = (composition: Composition, regions: readonly PlacedRegion[], role: string): string => {
  const rows = [...new Set(regions.map(rowOf))]
  const isFixed =
    composition.kind.flow === 'paged' && (composition.kind.slug !== 'document' || role === 'opening')
  return rows.map((_, index) => (isFixed && index === rows.length - 1 ? '1fr' : 'auto')).join(' ')
}

const sheetPlan = (composition: Composition, layout: Layout, { regions, fit }: FittedSheet): SheetPlan => {
  const { kind, room, gap, theme } = composition
  return {
    layout,
    regions,
    fit,
    tracks: tracksOf(composition, regions, layout.role),
    widthOf: (placed) =>
      regionWidth(placed, { width: room.width / fit.factor, gap, theme, kind, type: fit.type }),
    heightFor: (placed, position) => {
      if (kind.flow === 'continuous') return null
      const natural = fit.estimate.blocks.get(position) ?? 0
      // What is left is shared by all that would grow into it.
      const growers = (of: readonly PlacedRegion[]): number =>
        Math.max(
          1,
          of.flatMap(({ blocks }) => blocks).filter(({ block }) => growing.has(block.blockType)).length,
        )
      // A document's blocks keep their height; only a page of figures that leaves room gives it to its charts, and not all of it.
      if (kind.slug === 'document') {
        const isLoose = layout.role === 'figures' && fit.estimate.total < room.height
        return isLoose ? natural + ((room.height - fit.estimate.total) * 0.65) / growers(regions) : null
      }
      const row = rowOf(placed)
      const others = [...fit.estimate.rows].filter(([each]) => each !== row).map(([, height]) => height + gap)
      const own = placed.blocks.map(
        (each, index) => (fit.estimate.blocks.get(each.index) ?? 0) + (index > 0 ? gap : 0),
      )
      const left = room.height / fit.factor - [...others, ...own].reduce((sum, height) => sum + height, 0)
      return natural + (left > 0 ? left / growers([placed]) : left)
    },
  }
}

/** Lays a page out: regions as the theme arranges them, blocks in their regions, type fitted, on as many sheets as it takes. */
export const planPage = (
  composition: Composition,
  index: number,
  contents: readonly ContentsEntry[] = [],
): SheetPlan[] => {
  const { kind, theme, shape, definitions, room, gap } = composition
  const page = composition.design.pages[index] ?? { layout: '', blocks: [] }
  const layout = composition.layouts.get(page.layout) ?? fallback
  const arranged =
    theme.arrange?.(layout.regions, {
      kind: kind.slug,
      shape,
      role: layout.role,
      longestWord: longestWord(pageTitle(composition, index)),
    }) ?? layout.regions
  const regions = filledRegions(placeBlocks(arranged, page.blocks))
  const type = typeScale(kind, theme, composition.scale, layout.role)
  const hasText = !page.blocks.some(({ blockType }) => growing.has(blockType))
  // Statements stand in a frame or with much room around them; what they may fill is smaller than the page.
  const isFramed = layout.role === 'emphasis'
  const width = room.width * (isFramed ? 0.86 : 1)
  const height = room.height * (isFramed ? 0.8 : 1)
  const { language } = composition.design
  const fitted = fitPage({
    kind,
    role: layout.role,
    language,
    contents,
    theme,
    type,
    definitions,
    shape,
    regions,
    width,
    height,
    gap,
    hasText,
  })
  return fitted.map((sheet) => sheetPlan(composition, layout, sheet))
}
