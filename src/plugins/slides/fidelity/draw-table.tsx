import type { CSSProperties, ReactNode } from 'react'
import type { Line } from '../scene/paint.ts'
import type { TableCell, TableObject } from '../scene/table-object.ts'
import { cssColour, cssFill, dashes, type Drawing, placed, px } from './draw-looks.ts'
import { DrawnParagraphs, textBox } from './draw-text.tsx'

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0)

const edge = (line: Line | undefined): string =>
  line ? `${px(line.width)} ${dashes[line.dash ?? 'solid']} ${cssColour(line.colour)}` : '0 none'

const edges = ({ lines }: TableCell): CSSProperties => ({
  borderTop: edge(lines.top),
  borderBottom: edge(lines.bottom),
  borderInlineStart: edge(lines.start),
  borderInlineEnd: edge(lines.end),
})

/** A table as cells at their places. */
export const DrawnTable = ({ object, drawing }: { object: TableObject; drawing: Drawing }): ReactNode => {
  const { columnWidths, rowHeights, direction } = object
  return (
    <div dir={direction} style={placed(object.box, object.rotation)}>
      {object.rows.flatMap((cells, row) =>
        cells.map((cell) => (
          <div
            key={`${row} ${cell.at}`}
            style={{
              ...textBox({ ...cell, wraps: true }),
              ...cssFill(cell.fill, drawing),
              ...edges(cell),
              position: 'absolute',
              insetInlineStart: px(sum(columnWidths.slice(0, cell.at))),
              top: px(sum(rowHeights.slice(0, row))),
              width: px(sum(columnWidths.slice(cell.at, cell.at + cell.columns))),
              height: px(sum(rowHeights.slice(row, row + cell.rows))),
            }}
          >
            <DrawnParagraphs paragraphs={cell.paragraphs} />
          </div>
        )),
      )}
    </div>
  )
}
