import type { Region } from '../kinds/define-layout.ts'

/** Hangs everything on one axis some columns in: the margin before it stays empty but for small words. */
export const marginAxis = (regions: readonly Region[], columns: number): readonly Region[] =>
  regions.map((region) => {
    const standsAlone = regions.every(
      (each) => each === region || each.row === undefined || each.row !== region.row,
    )
    if (!standsAlone || region.span !== undefined) return region
    // Without a row of its own: a region alone in a named one takes the whole width.
    const { row: _, ...rest } = region
    return { ...rest, span: 12 - columns, offset: columns }
  })

/** Of two regions that share a row by halves, gives the second so many columns. */
export const sharedColumns = (regions: readonly Region[], columns: number): readonly Region[] =>
  regions.map((region) =>
    region.span === 6 ? { ...region, span: region.slug === 'aside' ? columns : 12 - columns } : region,
  )
