import type { Measure } from '../../block/measure.ts'
import { gridHeight } from '../even-grid.ts'
import { evenGalleryColumns, gallerySpace, isMosaic, mosaicGrid } from './gallery-grid.ts'

type Values = { images: readonly { caption: string }[]; arrangement: string }

const { gap, between, least, narrow, row } = gallerySpace

const measureMosaic = ({ images }: Values, { width, kind, type, text }: Measure): number => {
  const em = type.body
  const { columns, rows } = mosaicGrid(images.length, width / em)
  const column = (width - (columns - 1) * gap * em) / columns
  const isNarrow = width < narrow * em
  const isFilling = kind === 'slides' || kind === 'graphic'
  const share = images.length === 2 ? (isNarrow ? 0.6 : 1.1) : row
  // Any cell of a row may be the highest; which row a picture is in does not matter for the most it can take.
  const captions = images.map(({ caption }, index) => {
    const isLarge = index === 0 && images.length > 1
    const room = {
      width: isLarge ? Math.min(width, column * 2) : column,
      leading: 1.45,
      face: 'label' as const,
    }
    const height = caption ? text(caption, type.small, room) + between * em : 0
    return isLarge && !isNarrow && rows > 1 ? height / 2 : height
  })
  const cell = Math.max(0, ...captions) + (isFilling ? least * 0.7 : least) * em
  return rows * Math.max(isFilling ? least * em : column * share, cell) + (rows - 1) * gap * em
}

/** The height of a gallery; on slides and graphics the least it can do with. */
export const measureGallery = (values: Values, measure: Measure): number => {
  const { images, arrangement } = values
  if (images.length === 0) return 0
  if (isMosaic(arrangement, images.length)) return measureMosaic(values, measure)
  const { width, kind, type, text } = measure
  const em = type.body
  const columns = evenGalleryColumns(images.length, width / em)
  const column = (width - (columns - 1) * gap * em) / columns
  const picture = kind === 'slides' || kind === 'graphic' ? least * em : Math.max(least * em, column * 0.75)
  const cells = images.map(({ caption }) =>
    caption
      ? picture + text(caption, type.small, { width: column, leading: 1.45, face: 'label' }) + between * em
      : picture,
  )
  return gridHeight(cells, columns, (gap + 0.3) * em)
}
