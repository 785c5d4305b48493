import type { Line } from '../../scene/paint.ts'
import type { CellLines } from '../../scene/table-object.ts'
import { coverage, type CoveringCell } from './table-coverage.ts'
import type { LaidTable } from './table-mirrored.ts'

/** A field of the grid: the cell that covers it, whether that cell begins here, and the lines around the field. */
export type GridField = {
  readonly covering: CoveringCell | undefined
  readonly isFirstColumn: boolean
  readonly isFirstRow: boolean
  readonly lines: CellLines
}

/** A table field by field. A line two fields share is told to both: programs differ in whose they draw. */
export const gridOf = ({ rows, columnWidths }: LaidTable): readonly (readonly GridField[])[] => {
  const fields = coverage(rows, columnWidths.length)
  const at = (row: number, column: number): CoveringCell | undefined => fields[row]?.[column]
  const own = (row: number, column: number, side: keyof CellLines): Line | undefined =>
    at(row, column)?.cell.lines[side]
  return fields.map((line, row) =>
    columnWidths.map((_, column) => {
      const covering = line[column]
      const either = (side: keyof CellLines, back: keyof CellLines, [y, x]: readonly [number, number]) =>
        covering && at(y, x) === covering ? undefined : (own(row, column, side) ?? own(y, x, back))
      return {
        covering,
        isFirstRow: covering === undefined || covering.row === row,
        isFirstColumn: covering === undefined || covering.column === column,
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
