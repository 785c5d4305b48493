import type { TableCell, TableObject } from '../../scene/table-object.ts'

/** A cell with the fields of the grid it has for itself. */
export type CoveringCell = {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

type Coverage = (CoveringCell | undefined)[][]

const isFree = (fields: Coverage, row: number, column: number): boolean => {
  const line = fields[row]
  return line !== undefined && column >= 0 && column < line.length && line[column] === undefined
}

/** How far a cell reaches before it meets another or the end of the table. */
const reach = (wanted: number, isOpen: (step: number) => boolean): number => {
  let steps = 1
  while (steps < wanted && isOpen(steps)) steps++
  return steps
}

/** Which cell covers each field of a table; no field belongs to two, however wide cells say they are. */
export const coverage = (rows: TableObject['rows'], total: number): readonly Coverage[number][] => {
  const fields: Coverage = rows.map(() => Array.from({ length: total }, () => undefined))
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const column = cell.at
      if (!isFree(fields, row, column)) continue
      const columns = reach(cell.columns, (step) => isFree(fields, row, column + step))
      const across = Array.from({ length: columns }, (_, step) => column + step)
      const high = reach(cell.rows, (step) => across.every((x) => isFree(fields, row + step, x)))
      const covering: CoveringCell = { cell, row, column, rows: high, columns }
      for (let y = row; y < row + high; y++) for (const x of across) fields[y]?.splice(x, 1, covering)
    }
  }
  return fields
}
