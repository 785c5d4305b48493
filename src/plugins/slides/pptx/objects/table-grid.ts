import type { Line } from '../../scene/paint.ts'
import type { CellLines, TableCell, TableObject } from '../../scene/table-object.ts'
import type { LaidTable } from './table-mirrored.ts'

/** A field of the grid: the cell that covers it, whether that cell begins here, and the lines around the field. */
export type GridField = {
  readonly cell: TableCell | undefined
  readonly isFirstColumn: boolean
  readonly isFirstRow: boolean
  readonly lines: CellLines
}

type Field = { cell: TableCell; row: number; column: number }

/** A table field by field. A line two fields share is told to both: programs differ in whose they draw. */
export const gridOf = ({ rows, columnWidths }: LaidTable): readonly (readonly GridField[])[] => {
  const fields = coverage(rows, columnWidths.length)
  const at = (row: number, column: number): Field | undefined => fields[row]?.[column]
  const own = (row: number, column: number, side: keyof CellLines): Line | undefined => {
    const field = at(row, column)
    if (!field) return undefined
    const { cell } = field
    const isEdge = {
      top: field.row === row,
      bottom: field.row + cell.rows - 1 === row || row === fields.length - 1,
      start: field.column === column,
      end: field.column + cell.columns - 1 === column || column === columnWidths.length - 1,
    }
    return isEdge[side] ? cell.lines[side] : undefined
  }
  return fields.map((line, row) =>
    columnWidths.map((_, column) => {
      const field = line[column]
      const isWithin = (other: Field | undefined): boolean =>
        field !== undefined && other?.cell === field.cell
      const either = (side: keyof CellLines, back: keyof CellLines, [y, x]: readonly [number, number]) =>
        isWithin(at(y, x)) ? undefined : (own(row, column, side) ?? own(y, x, back))
      return {
        cell: field?.cell,
        isFirstRow: field === undefined || field.row === row,
        isFirstColumn: field === undefined || field.column === column,
        lines: linesOf({
          top: either('top', 'bottom', [row - 1, column]),
          bottom: either('bottom', 'top', [row + 1, column]),
          start: either('start', 'end', [row, column - 1]),
          end: either('end', 'start', [row, column + 1]),
        }),
      }
    }),
  )
}

const linesOf = (lines: { readonly [side in keyof CellLines]: Line | undefined }): CellLines =>
  Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined))

const coverage = (rows: TableObject['rows'], columns: number): (Field | undefined)[][] => {
  const fields: (Field | undefined)[][] = rows.map(() => Array.from({ length: columns }, () => undefined))
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      for (let y = row; y < Math.min(rows.length, row + cell.rows); y++) {
        for (let x = cell.at; x < Math.min(columns, cell.at + cell.columns); x++) {
          const line = fields[y]
          if (line && line[x] === undefined) line[x] = { cell, row, column: cell.at }
        }
      }
    }
  }
  return fields
}
