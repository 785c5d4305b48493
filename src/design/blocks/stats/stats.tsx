import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { TypeScale } from '../../block/measure.ts'
import { longestWord } from '../../block/text-width.ts'
import { figureWidth, unbroken } from '../figure-width.ts'
import { statsCss } from './stats.css.ts'

/** Figures stand side by side as far as their labels have room; never a single one in the last row of several. */
const columnsOf = (count: number, width: number, type: TypeScale): number => {
  const most = Math.max(1, Math.floor(width / (type.body * 8.5)))
  const wanted = count > 4 ? 3 : count
  if (most >= wanted) return wanted
  return most >= 2 && count % 2 === 0 ? 2 : 1
}

/** Width of the longest figure in em of its size. */
const longestOf = (rows: readonly { value: string }[]): number =>
  Math.max(3, ...rows.map(({ value }) => figureWidth(value)))

export const stats = defineBlock({
  slug: 'stats',
  labels: { singular: { en: 'Stats', de: 'Kennzahlen' }, plural: { en: 'Stats', de: 'Kennzahlen' } },
  fields: [
    {
      name: 'stats',
      type: 'array',
      label: { en: 'Stats', de: 'Kennzahlen' },
      required: true,
      minRows: 1,
      maxRows: 6,
      fields: [
        { name: 'value', type: 'text', label: { en: 'Value', de: 'Wert' }, required: true, maxLength: 14 },
        {
          name: 'label',
          type: 'text',
          label: { en: 'Label', de: 'Bezeichnung' },
          required: true,
          maxLength: 80,
        },
        { name: 'note', type: 'text', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 120 },
      ],
    },
  ],
  guidance:
    'Two to four figures that prove the point. `value` is short ("412 km", "3×", "−18 %"), `label` says what it counts in at most eight words. Only figures from the brief; mark any other as a placeholder in `note`.',
  example: {
    stats: [
      { value: '412 km', label: 'of new track in eleven cities', note: '2008 to 2024' },
      { value: '+38 %', label: 'passengers in the third year' },
      { value: '−21 %', label: 'car traffic on the same street' },
    ],
  },
  css: statsCss,
  Component: ({ stats: rows, render }) => {
    const longest = longestOf(rows)
    const letters = Math.max(1, ...rows.map(({ label }) => longestWord(label)))
    // Figures and labels give way to the longest of their row; custom properties are not in React's type.
    const style = { '--longest': longest.toFixed(1), '--letters': letters } as CSSProperties
    return (
      <dl
        className={`stats cols-${columnsOf(rows.length, render.width, render.type)} count-${rows.length}`}
        style={style}
      >
        {rows.map(({ value, label, note }, index) => (
          <div className="stat" key={index}>
            <dt className="stat-value">
              <bdi>{unbroken(value)}</bdi>
            </dt>
            <dd className="stat-label">{label}</dd>
            {note && <dd className="stat-note">{note}</dd>}
          </div>
        ))}
      </dl>
    )
  },
  measure: ({ stats: rows }, { type, width, gap, text }) => {
    const { body, small } = type
    const columns = columnsOf(rows.length, width, type)
    const between = gap * 1.1
    const column = (width - between * (columns - 1)) / columns
    const letters = Math.max(1, ...rows.map(({ label }) => longestWord(label)))
    // Themes that set figures on panels without room between them let labels be larger, and bolder.
    const label = Math.min(body, Math.max(body * 0.66, (column + body * 2.3) / letters / 0.58))
    const figure = Math.min(type.figure, column / longestOf(rows))
    const heights = rows.map(({ value, label: words, note }) => {
      const parts = [
        text(unbroken(value), figure, { width: column * 1.02, leading: 1.04, face: 'display' }),
        text(words, label, { width: column, leading: 1.35, face: 'text', weight: 650 }),
        text(note, small, { width: column, leading: 1.4, face: 'label' }),
      ].filter((height) => height > 0)
      return parts.reduce((sum, height) => sum + height, body * (0.9 + 0.35 * (parts.length - 1)))
    })
    const lines = Array.from({ length: Math.ceil(rows.length / columns) }, (_, line) =>
      Math.max(0, ...heights.slice(line * columns, (line + 1) * columns)),
    )
    return lines.reduce((sum, height) => sum + height, between * Math.max(0, lines.length - 1))
  },
})
