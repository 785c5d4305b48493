import { defineBlock } from '../../block/define-block.ts'
import { statsCss } from './stats.css.ts'

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
  Component: ({ stats: rows }) => (
    <dl className={`stats stats-${Math.min(6, rows.length)}`}>
      {rows.map(({ value, label, note }, index) => (
        <div className="stat" key={index}>
          <dt className="stat-label">{label}</dt>
          <dd className={value.length > 7 ? 'stat-value stat-long' : 'stat-value'}>{value}</dd>
          {note && <dd className="stat-note">{note}</dd>}
        </div>
      ))}
    </dl>
  ),
  measure: ({ stats: rows }, { type, width }) => {
    const columns = Math.max(1, Math.min(rows.length, Math.floor(width / (type.figure * 3))))
    return Math.ceil(rows.length / columns) * (type.figure * 1.1 + type.body * 3.5)
  },
})
