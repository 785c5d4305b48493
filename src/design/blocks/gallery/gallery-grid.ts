/** How many columns and rows a gallery of so many pictures has, and how many columns a picture beside the first takes. */
export type GalleryGrid = { columns: number; rows: number }

/** Lengths the CSS and the measure share, in em of the body. */
export const gallerySpace = { gap: 0.7, between: 0.45, least: 4.5, narrow: 24, roomy: 52, row: 0.76 } as const

const mosaics: Readonly<Record<number, GalleryGrid>> = {
  2: { columns: 3, rows: 1 },
  3: { columns: 3, rows: 2 },
  4: { columns: 4, rows: 2 },
  5: { columns: 4, rows: 2 },
  6: { columns: 3, rows: 3 },
  7: { columns: 4, rows: 3 },
  8: { columns: 4, rows: 3 },
}

/** Five or seven pictures leave a hole in an even grid; they always stand as a mosaic. */
export const isMosaic = (arrangement: string, count: number): boolean =>
  count > 1 && (arrangement === 'mosaic' || count === 5 || count === 7)

/** The grid of a mosaic in a width in em; the first picture takes four cells, or a row of its own where there is little room. */
export const mosaicGrid = (count: number, width: number): GalleryGrid => {
  if (width >= gallerySpace.narrow) return mosaics[count] ?? { columns: 1, rows: 1 }
  if (count === 2) return { columns: 1, rows: 2 }
  return { columns: 2, rows: 1 + Math.ceil((count - 1) / 2) }
}

/** The columns of an even grid in a width in em. */
export const evenGalleryColumns = (count: number, width: number): number => {
  if (count <= 1) return 1
  if (width < gallerySpace.narrow) return count === 3 ? 1 : 2
  if (count === 4) return width >= gallerySpace.roomy ? 4 : 2
  return count === 8 ? 4 : count === 2 ? 2 : 3
}
