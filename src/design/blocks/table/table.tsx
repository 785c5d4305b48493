import { defineBlock } from '../../block/define-block.ts'
import { columnShares } from './column-shares.ts'
import { captionHeight, gridHeight } from './grid-height.ts'
import { tableCss } from './table.css.ts'
import { Caption, ColumnGroup, TableHead, tableProps, TableRow } from './table-drawing.tsx'
import { tableGrid } from './table-grid.ts'

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
  Component: ({ caption, source, render, ...given }) => {
    const grid = tableGrid(given)
    const widths = columnShares(grid.columns, render.width / render.type.body)
    const props = tableProps(widths, render)
    return (
      <figure className="table-figure">
        <table {...props}>
          <Caption words={caption} render={render} />
          <ColumnGroup shares={widths.shares} />
          <TableHead {...grid} />
          <tbody>
            {grid.rows.map((cells, index) => (
              <TableRow {...grid} cells={cells} isNamed={props.className !== undefined} key={index} />
            ))}
          </tbody>
        </table>
        {source && !render.continues && (
          <figcaption className="source">
            {render.words.source}: {source}
          </figcaption>
        )}
      </figure>
    )
  },
  measure: ({ caption, source, ...given }, measure) => {
    const { text, type, width } = measure
    const grid = tableGrid(given)
    return (
      captionHeight(caption, measure) +
      gridHeight(grid, measure) +
      (source
        ? text(`Source: ${source}`, type.small, { leading: 1.45, face: 'label', width }) + type.small * 0.8
        : 0)
    )
  },
})
