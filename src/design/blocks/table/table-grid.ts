import { isNumeric } from './is-numeric.ts'

type Given = {
  columns: readonly { label: string }[]
  rows: readonly { cells: readonly { text: string }[] }[]
}

export type TableGrid = { labels: string[]; rows: string[][]; numeric: boolean[]; columns: string[][] }

/** A table with the same number of cells in each row: what has no column label is kept, what is missing is empty. */
export const tableGrid = ({ columns, rows }: Given): TableGrid => {
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length), 0)
  const each = Array.from({ length: count }, (_, column) => column)
  const labels = each.map((column) => columns[column]?.label ?? '')
  const filled = rows.map(({ cells }) => each.map((column) => cells[column]?.text ?? ''))
  const cellsOf = (column: number): string[] => filled.map((row) => row[column] ?? '')
  return {
    labels,
    rows: filled,
    numeric: each.map((column) => column > 0 && isNumeric(cellsOf(column))),
    columns: each.map((column) => [labels[column] ?? '', ...cellsOf(column)]),
  }
}
