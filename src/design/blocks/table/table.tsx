import { defineBlock } from '../../block/define-block.ts'
import { isNumeric } from './is-numeric.ts'
import { tableCss } from './table.css.ts'

export const table = defineBlock({
  slug: 'table',
  labels: { singular: { en: 'Table', de: 'Tabelle' }, plural: { en: 'Tables', de: 'Tabellen' } },
  flows: 'rows',
  fields: [
    { name: 'caption', type: 'text', label: { en: 'Caption', de: 'Überschrift' }, maxLength: 160 },
    {
      name: 'columns',
      type: 'array',
      label: { en: 'Columns', de: 'Spalten' },
      required: true,
      minRows: 1,
      maxRows: 8,
      fields: [{ name: 'label', type: 'text', label: { en: 'Label', de: 'Bezeichnung' }, maxLength: 60 }],
    },
    {
      name: 'rows',
      type: 'array',
      label: { en: 'Rows', de: 'Zeilen' },
      required: true,
      minRows: 1,
      maxRows: 40,
      fields: [
        {
          name: 'cells',
          type: 'array',
          label: { en: 'Cells', de: 'Zellen' },
          required: true,
          maxRows: 8,
          fields: [{ name: 'text', type: 'text', label: { en: 'Text', de: 'Text' }, maxLength: 160 }],
        },
      ],
    },
    { name: 'source', type: 'text', label: { en: 'Source', de: 'Quelle' }, maxLength: 160 },
  ],
  guidance:
    'Two to five columns and three to eight rows. The first column names the row. Every row has as many cells as there are columns; units stand in the column label, numbers without units in the cells. `source` only when known.',
  example: {
    caption: 'Lines opened since 2015, by length and use',
    columns: [{ label: 'City' }, { label: 'Opened' }, { label: 'Length, km' }, { label: 'Riders a day' }],
    rows: [
      { cells: [{ text: 'Odense' }, { text: '2022' }, { text: '14.5' }, { text: '34,000' }] },
      { cells: [{ text: 'Caen' }, { text: '2019' }, { text: '16.2' }, { text: '64,000' }] },
      { cells: [{ text: 'Lund' }, { text: '2020' }, { text: '5.5' }, { text: '8,100' }] },
    ],
    source: 'City transport reports, 2024',
  },
  css: tableCss,
  Component: ({ caption, columns, rows, source, render }) => {
    const numeric = columns.map(
      (_, column) => column > 0 && isNumeric(rows.map((row) => row.cells[column]?.text ?? '')),
    )
    const side = (column: number): string | undefined => (numeric[column] ? 'number' : undefined)
    return (
      <figure className="table-figure">
        <table>
          {caption && <caption>{caption}</caption>}
          <thead>
            <tr>
              {columns.map(({ label }, column) => (
                <th scope="col" className={side(column)} key={column}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((_, column) => {
                  const text = row.cells[column]?.text ?? ''
                  if (column > 0)
                    return (
                      <td className={side(column)} key={column}>
                        <bdi>{text}</bdi>
                      </td>
                    )
                  return (
                    <th scope="row" key={column}>
                      <bdi>{text}</bdi>
                    </th>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {source && (
          <figcaption className="source">
            {render.words.source}: {source}
          </figcaption>
        )}
      </figure>
    )
  },
  measure: ({ columns, rows, caption, source }, { width, type, text }) => {
    const column = width / Math.max(1, columns.length) - type.body
    const lines = (cells: readonly string[]): number =>
      Math.max(type.body * 1.5, ...cells.map((cell) => text(cell, type.body * 0.94, { width: column })))
    const body = rows.reduce(
      (sum, row) => sum + lines(row.cells.map((cell) => cell.text)) + type.body * 0.95,
      0,
    )
    return body + type.body * 2.6 + (caption ? type.h3 * 2 : 0) + (source ? type.small * 2 : 0)
  },
})
