import type { CellLines, TableObject } from '../../scene/table-object.ts'

/** A table as its columns lie from the left, with sides of the screen for start and end. */
export type LaidTable = Omit<TableObject, 'direction'> & {
  /** Where its first column is told, the last one is the first from the right. */
  readonly headerColumn: 'firstCol' | 'lastCol'
}

const swapped = ({ start, end, ...lines }: CellLines): CellLines => ({
  ...lines,
  ...(end && { start: end }),
  ...(start && { end: start }),
})

/**
 * A table's columns from left to right. Files can say that a table runs from right to left, but LibreOffice and others do not hear
 * it and show such tables mirrored: its columns are written as they are seen instead.
 */
export const laidTable = ({ direction, ...table }: TableObject): LaidTable => {
  if (direction === 'ltr') return { ...table, headerColumn: 'firstCol' }
  const total = table.columnWidths.length
  const rows = table.rows.map((cells) =>
    cells
      .map((cell) => ({
        ...cell,
        at: Math.max(0, total - cell.at - cell.columns),
        lines: swapped(cell.lines),
        insets: { ...cell.insets, start: cell.insets.end, end: cell.insets.start },
      }))
      .toReversed(),
  )
  return { ...table, columnWidths: table.columnWidths.toReversed(), rows, headerColumn: 'lastCol' }
}
