import type { Region } from '../kinds/define-layout.ts'

/** Leaves columns empty on both sides of a page whose regions all take its whole width. */
export const withMargins = (regions: readonly Region[], columns: number): readonly Region[] =>
  regions.every(({ row, span }) => row === undefined && span === undefined)
    ? regions.map((region) => ({ ...region, span: 12 - 2 * columns, offset: columns }))
    : regions

/** What shows something beside a text; columns of text alone keep their order, and so do pictures that bleed off a side. */
const isShown = (region: Region | undefined): boolean => (region?.accepts?.length ?? 0) > 1

/**
 * Puts what is shown beside a text before it, where the eye meets it first; they are read in their order all the same.
 * Needs `grid-auto-flow:dense` on `.page-body`.
 */
export const reversedSplit = (regions: readonly Region[]): readonly Region[] => {
  const pair = regions.filter((region) => region.row !== undefined)
  const [first, second] = pair
  if (pair.length !== 2 || !first || !second || first.row !== second.row || !isShown(second)) return regions
  const before = second.span ?? 6
  return regions.map((region) => (region === first ? { ...region, offset: before } : region))
}

/** Leaves columns empty after the main region of a plain page: the margin that notes would stand in. */
export const endMargin = (regions: readonly Region[], columns: number): readonly Region[] =>
  regions.every(({ row, span }) => row === undefined && span === undefined)
    ? regions.map((region) => (region.slug === 'main' ? { ...region, span: 12 - columns } : region))
    : regions

/** Gives what is shown beside a text, in two equal halves, more of the page. */
export const widerSecond = (regions: readonly Region[], columns: number): readonly Region[] => {
  const [first, second] = regions.filter((region) => region.row !== undefined)
  if (!first || !second || first.span !== 6 || second.span !== 6 || !isShown(second)) return regions
  return regions.map((region) => {
    if (region === first) return { ...region, span: 12 - columns }
    return region === second ? { ...region, span: columns } : region
  })
}
