import type { Run } from '../../scene/text.ts'
import type { TableObject } from '../../scene/table-object.ts'
import { fillXml } from '../paint/fill.ts'
import { lineXml } from '../paint/line.ts'
import { anchors, paragraphsXml, sidesOf } from '../text/body.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { frameXml } from './frame.ts'
import { extent } from './place.ts'
import { type GridField, gridOf } from './table-grid.ts'
import { laidTable, type LaidTable } from './table-mirrored.ts'

const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table'
/** "No style, no grid": everything a cell shows is told by the cell. */
const noStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** A table that can be edited as one; nothing where it has no columns or rows. */
export const tableXml = (given: TableObject, drawing: Drawing): readonly Xml[] => {
  const object = laidTable(given)
  const { columnWidths, rows, rowHeights } = object
  if (columnWidths.length === 0 || rows.length === 0) return []
  const emptyLooks = looksOf(object)
  const place: Drawing = { ...drawing, ...(emptyLooks && { emptyLooks }) }
  const table = element(
    'a:tbl',
    {},
    element(
      'a:tblPr',
      {
        firstRow: object.hasHeaderRow || undefined,
        [object.headerColumn]: object.hasHeaderColumn || undefined,
      },
      element('a:tableStyleId', {}, noStyle as Xml), // a constant of ours
    ),
    element(
      'a:tblGrid',
      {},
      columnWidths.map((width) => element('a:gridCol', { w: extent(width) })),
    ),
    gridOf(object).map((fields, row) =>
      element(
        'a:tr',
        { h: extent(rowHeights[row] ?? 0) },
        fields.map((field) => cellXml(field, { direction: given.direction, place })),
      ),
    ),
  )
  return [frameXml(object, drawing, { uri, content: table })]
}

/** A cell without words takes the looks of the first words, or its row would grow to what is usual elsewhere. */
const looksOf = ({ rows }: LaidTable): Omit<Run, 'text'> | undefined => {
  const found = rows.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))[0]
  if (!found) return undefined
  const { text: _text, link: _link, ...looks } = found
  return looks
}

type Around = { readonly direction: TableObject['direction']; readonly place: Drawing }

const cellXml = (field: GridField, { direction, place }: Around): Xml => {
  const { covering, isFirstColumn, isFirstRow } = field
  const { rows, columns, cell } = covering ?? { rows: 1, columns: 1 }
  const paragraphs = isFirstColumn && isFirstRow && cell ? cell.paragraphs : []
  return element(
    'a:tc',
    {
      rowSpan: isFirstRow && rows > 1 ? rows : undefined,
      gridSpan: isFirstColumn && columns > 1 ? columns : undefined,
      hMerge: isFirstColumn ? undefined : true,
      vMerge: isFirstRow ? undefined : true,
    },
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      paragraphs.length > 0
        ? paragraphsXml(paragraphs, place)
        : paragraphsXml([emptyParagraph(direction)], place),
    ),
    cellPropertiesXml(field, place),
  )
}

const emptyParagraph = (direction: TableObject['direction']) =>
  ({ runs: [], align: 'start', direction, level: 0, leading: 0, before: 0, after: 0 }) as const

const none = { top: 0, end: 0, bottom: 0, start: 0 } as const

const cellPropertiesXml = ({ covering, lines }: GridField, { media }: Drawing): Xml => {
  const cell = covering?.cell
  const sides = sidesOf(cell?.insets ?? none, 'ltr')
  return element(
    'a:tcPr',
    {
      marL: sides.left,
      marR: sides.right,
      marT: sides.top,
      marB: sides.bottom,
      anchor: anchors[cell?.anchor ?? 'top'],
    },
    lineXml(lines.start, 'a:lnL'),
    lineXml(lines.end, 'a:lnR'),
    lineXml(lines.top, 'a:lnT'),
    lineXml(lines.bottom, 'a:lnB'),
    fillXml(cell?.fill, media),
  )
}
