import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { TypeScale } from '../../block/measure.ts'
import { longestWord, textWidth } from '../../block/text-width.ts'
import { statsCss } from './stats.css.ts'

/** Figures stand side by side as far as their labels have room; never a single one in the last row of several. */
const columnsOf = (count: number, width: number, type: TypeScale): number => {
  const most = Math.max(1, Math.floor(width / (type.body * 8.5)))
  const wanted = count > 4 ? 3 : count
  if (most >= wanted) return wanted
  return most >= 2 && count % 2 === 0 ? 2 : 1
}

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
    const longest = Math.max(3, ...rows.map(({ value }) => textWidth(value, 1, 0.62)))
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
            <dt className="stat-label">{label}</dt>
            <dd className="stat-value">
              <bdi>{value}</bdi>
            </dd>
            {note && <dd className="stat-note">{note}</dd>}
          </div>
        ))}
      </dl>
    )
  },
  measure: ({ stats: rows }, { type, width, text }) => {
    const columns = columnsOf(rows.length, width, type)
    const column = width / columns - type.body * 2
    const heights = rows.map(
      ({ label, note }) =>
        text(label, type.body, { width: column }) + text(note, type.small, { width: column }),
    )
    return Math.ceil(rows.length / columns) * (type.figure * 1.1 + type.body * 2.2 + Math.max(0, ...heights))
  },
})
