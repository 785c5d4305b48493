/** Letters of a column, from 0. */
export const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** The sheet of every chart's workbook. */
export const SHEET = 'Sheet1'

/** A cell as formulas name it, both from 0. */
export const cellAt = (column: number, row: number): string => `${SHEET}!$${lettersOf(column)}$${row + 1}`

const isRun = (rows: readonly number[]): boolean =>
  rows.every((row, index) => index === 0 || row === (rows[index - 1] ?? 0) + 1)

/** The cells of a column in the given rows, from 0; one by one where they do not follow each other. */
export const cellsOf = (column: number, rows: readonly number[]): string => {
  const [first = 1, last = first] = [rows[0], rows.at(-1)]
  if (rows.length > 1 && !isRun(rows)) return `(${rows.map((row) => cellAt(column, row)).join(',')})`
  const end = `$${lettersOf(column)}$${last + 1}`
  return rows.length > 1 ? `${cellAt(column, first)}:${end}` : cellAt(column, first)
}
