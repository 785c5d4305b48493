/** A grid of equal cells, in em of the page's body: what a cell needs, the space between, and the most columns. */
export type EvenGrid = {
  readonly least: number
  readonly gap: number
  readonly rowGap: number
  readonly most: number
  readonly rows: number
}

const needed = ({ least, gap }: EvenGrid, columns: number): number =>
  +(columns * least + (columns - 1) * gap).toFixed(2)

/** At most one cell is missing in the last row, and three are never set as two and one. */
const isEven = (count: number, columns: number): boolean => {
  const missing = (columns - (count % columns)) % columns
  return columns === 2 ? count !== 3 : missing <= 1
}

/** As many columns as have room in a width (in em), and no cell alone in the last row. */
export const evenColumns = (grid: EvenGrid, count: number, width: number): number => {
  for (let columns = Math.min(grid.most, count); columns > 1; columns -= 1)
    if (needed(grid, columns) <= width && isEven(count, columns)) return columns
  return 1
}

/** The height of cells set in columns: each row as high as its highest cell. */
export const gridHeight = (cells: readonly number[], columns: number, gap: number): number => {
  let total = 0
  for (let start = 0; start < cells.length; start += columns)
    total += Math.max(...cells.slice(start, start + columns)) + (start > 0 ? gap : 0)
  return total
}

/**
 * The CSS of such a grid: the element is `.name.n<count>`. Where cells stand side by side, `--cell` is one column, so
 * that a cell may set its parts beside each other only when it has the whole width.
 */
export const evenGridCss = (name: string, grid: EvenGrid): string => {
  const steps = Array.from({ length: grid.most - 1 }, (_, index) => index + 2).map((columns) => {
    const width = needed(grid, columns)
    const counts = Array.from({ length: grid.rows - 1 }, (_, index) => index + 2).filter(
      (count) => evenColumns(grid, count, width) === columns,
    )
    const selector = counts.map((count) => `.n${count}`).join(',')
    return `@container block (min-width:${width}em){.${name}:is(${selector}){--cols:${columns};--cell:minmax(0,1fr)}}`
  })
  return `.${name}{display:grid;grid-template-columns:repeat(var(--cols,1),minmax(0,1fr));gap:${grid.rowGap}em ${grid.gap}em}${steps.join('')}`
}
