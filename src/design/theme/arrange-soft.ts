import type { Region } from '../kinds/define-layout.ts'

/** Leaves columns empty on both sides of a page whose regions all take its whole width. */
export const withMargins = (regions: readonly Region[], columns: number): readonly Region[] =>
  regions.every(({ row, span }) => row === undefined && span === undefined)
    ? regions.map((region) => ({ ...region, span: 12 - 2 * columns, offset: columns }))
    : regions

/**
 * Puts the second of two regions side by side before the first, where the eye meets it first; they are read in their
 * order all the same. Needs `grid-auto-flow:dense` on `.page-body`.
 */
export const reversedSplit = (regions: readonly Region[]): readonly Region[] => {
  const pair = regions.filter((region) => region.row !== undefined)
  const [first, second] = pair
  if (pair.length !== 2 || !first || !second || first.row !== second.row) return regions
  const before = second.span ?? 6
  return regions.map((region) => (region === first ? { ...region, offset: before } : region))
}
