import type { Reading } from './word-reading.ts'
import type { CellRow, Place } from './word-rows.ts'

/** Lends the page what reads a table. Runs in the page. */
export const lendTables = (): void => {
  const { cellOf, positions } = globalThis.platenReading

  const rowsOf = (table: HTMLTableElement): CellRow[][] => {
    const taken: boolean[][] = []
    return Array.from(table.rows, (row, index) => {
      let column = 0
      return Array.from(row.cells, (cell) => {
        while (taken[index]?.[column]) column += 1
        for (let down = 0; down < cell.rowSpan; down += 1) {
          const places = (taken[index + down] ??= [])
          for (let across = 0; across < cell.colSpan; across += 1) places[column + across] = true
        }
        return cellOf(cell, table, column)
      })
    })
  }

  const columnsOf = (rows: readonly CellRow[][], isMirrored: boolean): number[] => {
    const edges = new Map<number, number>()
    for (const { column, columns, place } of rows.flat()) {
      const [start, end] = [place.x, place.x + place.width]
      edges.set(column, isMirrored ? -end : start)
      edges.set(column + columns, isMirrored ? -start : end)
    }
    const sorted = [...edges].toSorted(([one], [other]) => one - other).map(([, edge]) => edge)
    return sorted.slice(1).map((edge, index) => edge - (sorted[index] ?? edge))
  }

  const around = (rows: readonly CellRow[][]): Place => {
    const places = rows.flat().map(({ place }) => place)
    const [x, y] = [Math.min(...places.map((each) => each.x)), Math.min(...places.map((each) => each.y))]
    const right = Math.max(...places.map((each) => each.x + each.width))
    return { x, y, width: right - x, height: Math.max(...places.map((each) => each.y + each.height)) - y }
  }

  const tableOf: Reading['tableOf'] = (element) => {
    if (!(element instanceof HTMLTableElement)) return null
    const rows = rowsOf(element)
    if (rows.flat().length === 0) return null
    const { direction, color } = getComputedStyle(element)
    const last = [...element.querySelectorAll('*')].at(-1) ?? element
    return {
      sheet: 0,
      // Its caption comes before it, what its cells show after.
      paint: positions.get(element.rows[0] ?? element) ?? 0,
      until: positions.get(last) ?? 0,
      name: element.caption?.textContent.trim() ?? '',
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      ink: color,
      block: null,
      place: around(rows),
      columns: columnsOf(rows, direction === 'rtl'),
      heights: Array.from(element.rows, (row) => row.getBoundingClientRect().height),
      hasHead: element.tHead !== null,
      hasNames: element.querySelector('tbody th') !== null,
      rows,
    }
  }

  globalThis.platenReading = { ...globalThis.platenReading, tableOf }
}
