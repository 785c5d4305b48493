'use client'
import type { ReactNode } from 'react'
import './list.css'

/** A column of a list; on a narrow screen every row becomes a card with the head before each value. */
export type Column<Row> = {
  head: string
  cell: (row: Row) => ReactNode
  /** `lead` heads the card; `figure` is set in a column of figures; `long` may be broken; `wide` takes what is left. */
  kind?: 'lead' | 'figure' | 'long' | 'wide' | undefined
}

type TableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

export const Table = <Row,>({ label, columns, rows, keyOf }: TableProps<Row>) => (
  <table className="credits-table" aria-label={label}>
    <thead>
      <tr>
        {columns.map(({ head, kind }) => (
          <th scope="col" key={head} data-kind={kind}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ head, kind, cell }) => (
            <td key={head} data-kind={kind} data-label={kind === 'lead' ? undefined : head}>
              {cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
