import type { Region } from '../kinds/define-layout.ts'

const isPlain = (regions: readonly Region[]): boolean =>
  regions.length === 2 && regions[0]?.slug === 'top' && regions.every((region) => region.row === undefined)

/** Puts the heading region of a plain layout beside its main region, in columns of its own. */
export const besideHeading = (regions: readonly Region[], columns: number): readonly Region[] =>
  isPlain(regions)
    ? regions.map((region) => ({ ...region, row: 1, span: region.slug === 'top' ? columns : 12 - columns }))
    : regions

/** Moves the main region of a plain layout in from the margin, so that headings hang beside their text. */
export const hangingHeading = (regions: readonly Region[], columns: number): readonly Region[] =>
  isPlain(regions)
    ? regions.map((region) =>
        region.slug === 'top' ? region : { ...region, span: 12 - columns, offset: columns },
      )
    : regions
