/** What spreadsheets take for the beginning of a formula, also behind spaces. */
const FORMULA = /^[\s\u{FEFF}]*[=+\-@\t\r|%＝＋－＠]/u
const QUOTED = /[",\r\n;]/

/**
 * A cell of a CSV file (RFC 4180). A text a spreadsheet would run as a formula gets an apostrophe in front; numbers
 * stay what they are.
 */
const csvCell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of a CSV file with its end. */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`
