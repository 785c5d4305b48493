import { allNamed, childNamed, type Rule } from '../deck.ts'
import type { LintFinding } from '../finding.ts'
import type { XmlElement } from '../xml.ts'

const rule = 'tables'
const count = (cell: XmlElement, name: string): number => Number(cell.attributes.get(name) ?? 1)
const isSet = (cell: XmlElement | undefined, name: string): boolean =>
  /^(?:1|true)$/.test(cell?.attributes.get(name) ?? '')

function* inTable(table: XmlElement, part: string): Generator<LintFinding> {
  const columns = allNamed(table, 'a:gridCol').length
  const rows = table.children.filter(({ name }) => name === 'a:tr')
  const grid = rows.map((row) => row.children.filter(({ name }) => name === 'a:tc'))
  if (rows.length === 0) yield { rule, part, detail: 'a table without rows' }
  for (const [number, cells] of grid.entries()) {
    const told = `row ${number + 1}`
    if (cells.length !== columns)
      yield { rule, part, detail: `${told} has ${cells.length} cells, not ${columns}` }
    for (const [column, cell] of cells.entries()) {
      if (!childNamed(cell, 'a:txBody'))
        yield { rule, part, detail: `cell ${column + 1} of ${told} has no text` }
      const wide = count(cell, 'gridSpan')
      const high = count(cell, 'rowSpan')
      if (column + wide > columns || number + high > rows.length)
        yield { rule, part, detail: `cell ${column + 1} of ${told} spans more than the table has` }
      for (let beside = 1; beside < wide; beside += 1)
        if (!isSet(cells[column + beside], 'hMerge'))
          yield {
            rule,
            part,
            detail: `cell ${column + beside + 1} of ${told} is spanned and does not say so`,
          }
      for (let below = 1; below < high; below += 1)
        if (!isSet(grid[number + below]?.[column], 'vMerge'))
          yield { rule, part, detail: `cell ${column + 1} below ${told} is spanned and does not say so` }
    }
  }
}

/** Every row of a table has as many cells as the table has columns; spans stay inside and are said on both sides. */
export const tablesRule: Rule = function* ({ parts }) {
  for (const [part, root] of parts)
    if (root.name === 'p:sld') for (const table of allNamed(root, 'a:tbl')) yield* inTable(table, part)
}
