import { boxOf, emu } from '../scene/box.ts'
import type { Line } from '../scene/paint.ts'
import type { TableCell, TableObject } from '../scene/table-object.ts'
import { colourOf } from '../theme/colour-of.ts'
import type { Drawn } from './drawn.ts'
import { cellDropOf } from './word-leading.ts'
import { glued } from './word-glue.ts'
import { paragraphsOf, textStart } from './word-paragraphs-of.ts'
import type { CellEdge, CellRow, TableRow } from './word-rows.ts'
import type { WordRuling } from './word-ruling.ts'
import { wordWidth } from './word-box.ts'

const dashes: Readonly<Record<string, NonNullable<Line['dash']>>> = { dashed: 'dash', dotted: 'dot' }

const lineOf = ({ width, style, colour }: CellEdge, { theme }: WordRuling): Line | undefined => {
  if (width < 0.05) return undefined
  const dash = dashes[style]
  return { colour: colourOf(colour, theme), width: emu(width), ...(dash && { dash }) }
}

const linesOf = (
  { edges }: CellRow,
  direction: TableRow['direction'],
  ruling: WordRuling,
): TableCell['lines'] => {
  const [start, end] = direction === 'rtl' ? [edges.right, edges.left] : [edges.left, edges.right]
  const found = { top: edges.top, end, bottom: edges.bottom, start }
  const lines = Object.entries(found).map(([side, edge]) => [side, lineOf(edge, ruling)] as const)
  return Object.fromEntries(lines.filter(([, line]) => line !== undefined))
}

/**
 * Whether a cell holds a single line and has room for it as its face sets it: without a leading of its own all programs
 * set it alike.
 */
const isNatural = ({ paragraphs, place }: CellRow): boolean => {
  const [line, ...more] = paragraphs.flatMap(({ lines }) => lines)
  if (!line || more.length > 0) return false
  return line.baseline - line.ascent >= place.y && line.baseline + line.descent <= place.y + place.height
}

/** Room around a cell's text: so that its first baseline and its line breaks are where Chromium has them. */
const insetsOf = (cell: CellRow, direction: TableRow['direction']): TableCell['insets'] => {
  const { insets, paragraphs, place } = cell
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  const [line, lowest] = [first?.lines[0], last?.lines.at(-1)]
  const mirrored = direction === 'rtl'
  const told = ({ left, right, ...more }: CellRow['insets']): TableCell['insets'] =>
    inEmu({ ...more, start: mirrored ? right : left, end: mirrored ? left : right })
  if (!first || !line || !lowest) return told(insets)
  const above = isNatural(cell) ? line.ascent : first.leading - cellDropOf(line)
  const top = line.baseline - above - place.y
  const bottom = place.y + place.height - lowest.baseline - cellDropOf(lowest)
  if (first.align === 'center' || first.align === 'end') return told({ ...insets, top, bottom })
  const isFromRight = first.direction === 'rtl'
  const near = textStart(paragraphs) + (isFromRight ? place.x + place.width : -place.x)
  const far = isFromRight ? insets.left : insets.right
  const away = place.width - near - wordWidth(paragraphs, place.width - near - far)
  return told({ top, bottom, left: isFromRight ? away : near, right: isFromRight ? near : away })
}

const inEmu = ({ top, end, bottom, start }: TableCell['insets']): TableCell['insets'] => ({
  top: emu(Math.max(0, top)),
  end: emu(Math.max(0, end)),
  bottom: emu(Math.max(0, bottom)),
  start: emu(Math.max(0, start)),
})

const cellOf = (
  cell: CellRow,
  direction: TableRow['direction'],
  ruling: WordRuling,
): TableCell & { at: number } => {
  const fill =
    cell.ground === '' ? undefined : ({ is: 'solid', colour: colourOf(cell.ground, ruling.theme) } as const)
  const start = cell.paragraphs.length > 0 ? textStart(cell.paragraphs) : 0
  const paragraphs = paragraphsOf(cell.paragraphs, start, ruling, cellDropOf)
  return {
    at: cell.column,
    columns: cell.columns,
    rows: cell.rows,
    isHeader: cell.isHeader,
    paragraphs: isNatural(cell) ? paragraphs.map((each) => ({ ...each, leading: 0 })) : paragraphs,
    ...(fill && { fill }),
    lines: linesOf(cell, direction, ruling),
    anchor: cell.anchor,
    insets: insetsOf(cell, direction),
  }
}

const wholeSizes = (sizes: readonly number[]): number[] => {
  let end = 0
  return sizes.map((size) => {
    const start = emu(end)
    end += size
    return emu(end) - start
  })
}

/** The tables of a document as objects of a scene. */
export const tableObjects = (rows: readonly TableRow[], ruling: WordRuling): Drawn[] =>
  rows.map((table): Drawn => {
    const object: TableObject = {
      type: 'table',
      id: '',
      name: '',
      box: boxOf(table.place),
      ...(table.name !== '' && { alt: table.name }),
      fidelity: { is: 'native' },
      ...(table.block && { block: table.block }),
      columnWidths: wholeSizes(table.columns),
      rowHeights: wholeSizes(table.heights),
      rows: table.rows.map((row) =>
        row.map((cell) => cellOf({ ...cell, paragraphs: glued(cell.paragraphs) }, table.direction, ruling)),
      ),
      direction: table.direction,
      hasHeaderRow: table.hasHead,
      hasHeaderColumn: table.hasNames,
      ink: colourOf(table.ink, ruling.theme),
    }
    return { sheet: table.sheet, paint: table.paint, object }
  })
