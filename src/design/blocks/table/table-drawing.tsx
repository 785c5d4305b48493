import type { CSSProperties, ReactNode } from 'react'
import type { RenderContext } from '../../render/render-context.ts'
import { type ColumnShares, stackingOf } from './column-shares.ts'
import type { TableGrid } from './table-grid.ts'

/** Widths of the columns for the browser, which then need not look at every cell. */
export const ColumnGroup = ({ shares }: Pick<ColumnShares, 'shares'>): ReactNode => (
  <colgroup>
    {shares.map((share, index) => (
      <col key={index} style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
    ))}
  </colgroup>
)

/** Class and size of a table whose columns have these widths. */
export const tableProps = (
  { shares, size, least }: ColumnShares,
  render: RenderContext,
): { className?: string; style: CSSProperties } => {
  const stacking = render.kind === 'website' ? stackingOf(least, shares.length) : ''
  return {
    ...(stacking && { className: stacking }),
    style: { '--table-size': size } as CSSProperties, // custom properties are not in React's type
  }
}

/** The caption of a table; a later part of it says that it is one. */
export const Caption = ({ words, render }: { words: string; render: RenderContext }): ReactNode =>
  words.trim() === '' ? null : (
    <caption>
      {words}
      {render.continued && <span className="continued"> ({render.words.continued})</span>}
    </caption>
  )

type HeadProps = Pick<TableGrid, 'labels' | 'numeric'>

export const TableHead = ({ labels, numeric }: HeadProps): ReactNode =>
  labels.every((label) => label.trim() === '') ? null : (
    <thead>
      <tr>
        {labels.map((label, column) => {
          const side = numeric[column] ? 'number' : undefined
          if (label.trim() === '') return <td key={column}>{label}</td>
          return (
            <th scope="col" className={side} key={column}>
              {label}
            </th>
          )
        })}
      </tr>
    </thead>
  )

type RowProps = HeadProps & { cells: readonly string[]; isNamed: boolean }

/** A row; where rows may stand one below the other each cell carries the label of its column. */
export const TableRow = ({ cells, labels, numeric, isNamed }: RowProps): ReactNode => (
  <tr>
    {cells.map((text, column) => {
      if (column === 0 && text.trim() !== '')
        return (
          <th scope="row" key={column}>
            <bdi>{text}</bdi>
          </th>
        )
      const classes = [numeric[column] && 'number', text.trim() === '' && 'blank'].filter(Boolean).join(' ')
      return (
        <td className={classes || undefined} key={column}>
          {isNamed && labels[column] && <span className="cell-name">{labels[column]}</span>}
          <bdi>{text}</bdi>
        </td>
      )
    })}
  </tr>
)
