import type { BlockContent, Table } from 'mdast'
import { oneLine, paragraph, text } from './phrases.ts'

type Values = Readonly<Record<string, unknown>>
type Rows = readonly Values[]

const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : []) // values of a block have its fields' shape

const tableOf = (head: readonly string[], body: readonly (readonly string[])[]): Table[] => {
  const columns = Math.max(head.length, ...body.map((row) => row.length))
  if (columns === 0) return []
  const rows = [head, ...body].map((cells) => Array.from({ length: columns }, (_, at) => oneLine(cells[at])))
  return [
    {
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : [text(cell)] })),
      })),
    },
  ]
}

const source = (value: unknown): BlockContent[] => {
  const words = oneLine(value)
  return words === '' ? [] : [paragraph({ type: 'emphasis', children: [text(words)] })]
}

const caption = (...values: unknown[]): BlockContent[] => {
  const words = values.map(oneLine).filter((each) => each !== '')
  return words.length === 0 ? [] : [paragraph({ type: 'strong', children: [text(words.join(', '))] })]
}

const figure = (value: unknown): string => (typeof value === 'number' ? String(value) : '')

/** A table with its caption above and its source below. */
export const tableNodes = (values: Values): BlockContent[] => [
  ...caption(values['caption']),
  ...tableOf(
    rowsOf(values['columns']).map(({ label }) => oneLine(label)),
    rowsOf(values['rows']).map(({ cells }) => rowsOf(cells).map((cell) => oneLine(cell['text']))),
  ),
  ...source(values['source']),
]

const marks: Readonly<Record<string, string>> = { yes: '✓', no: '✗', partly: '~' }

/** What is compared in columns, by what in rows. */
export const comparisonNodes = (values: Values): BlockContent[] => [
  ...caption(values['caption']),
  ...tableOf(
    [
      '',
      ...rowsOf(values['options']).map(({ name, note }) =>
        [name, note].map(oneLine).filter(Boolean).join(', '),
      ),
    ],
    rowsOf(values['criteria']).map(({ label, cells }) => [
      oneLine(label),
      ...rowsOf(cells).map(({ mark, text: words }) =>
        [marks[String(mark)] ?? '', oneLine(words)].filter(Boolean).join(' '),
      ),
    ]),
  ),
  ...source(values['source']),
]

/** A chart as the table of its figures: a row for each point, a column for each series. */
export const chartNodes = (values: Values): BlockContent[] => {
  const points = rowsOf(values['points'])
  const more = rowsOf(values['more'])
  const has = (name: 'compare' | 'x') => points.some((point) => typeof point[name] === 'number')
  const columns: { head: unknown; of: (point: Values, at: number) => unknown }[] = [
    { head: '', of: ({ label }) => oneLine(label) },
    ...(has('x') ? [{ head: values['xUnit'], of: ({ x }: Values) => figure(x) }] : []),
    { head: values['series'] || values['unit'], of: ({ value }) => figure(value) },
    ...(has('compare')
      ? [{ head: values['compareSeries'], of: ({ compare }: Values) => figure(compare) }]
      : []),
    ...more.map(({ name, values: figures }) => ({
      head: name,
      of: (_: Values, at: number) => figure(rowsOf(figures)[at]?.['value']),
    })),
  ]
  return [
    ...caption(values['title'], values['unit']),
    ...tableOf(
      columns.map(({ head }) => oneLine(head)),
      points.map((point, at) => columns.map(({ of }) => oneLine(of(point, at)))),
    ),
    ...source(values['source']),
  ]
}
