import type { Measure } from '../../block/measure.ts'
import { cellGap, columnShares } from './column-shares.ts'
import type { TableGrid } from './table-grid.ts'

export const captionHeight = (caption: string, { text, type, continued }: Measure): number => {
  if (caption.trim() === '') return 0
  const words = continued ? `${caption} (continued)` : caption
  return text(words, type.h3, { leading: 1.25 }) + type.h3 * 0.6
}

/** Height of the head and the rows of a table, each as high as its highest cell. */
export const gridHeight = (grid: TableGrid, { text, type, width }: Measure): number => {
  const { shares, size } = columnShares(grid.columns, width / type.body)
  const set = type.body * size
  const label = Math.min(type.small, set)
  const roomOf = (column: number, em: number): number =>
    (shares[column] ?? 0) * width - (column === shares.length - 1 ? 0 : em * cellGap)
  const head = grid.labels.map((words, column) =>
    // Some themes set labels in spaced capitals.
    text(words, label, {
      width: roomOf(column, label),
      leading: 1.3,
      face: 'label',
      weight: 650,
      capitals: true,
      tracking: 0.04,
    }),
  )
  const rows = grid.rows.map(
    (cells) =>
      Math.max(
        set * 1.35,
        ...cells.map((cell, column) =>
          text(cell, set, {
            width: roomOf(column, set),
            leading: 1.35,
            ...(column === 0 && { weight: 600 }),
          }),
        ),
      ) +
      set * 0.96 +
      type.body * 0.07,
  )
  const highest = Math.max(0, ...head)
  return (
    (highest > 0 ? highest + label * 1.1 : 0) + rows.reduce((sum, height) => sum + height, type.body * 0.2)
  )
}
