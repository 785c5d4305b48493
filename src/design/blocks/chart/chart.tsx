import { defineBlock } from '../../block/define-block.ts'
import { chartCss } from './chart.css.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { chartSummary } from './chart-summary.ts'

export const chart = defineBlock({
  slug: 'chart',
  labels: { singular: { en: 'Chart', de: 'Diagramm' }, plural: { en: 'Charts', de: 'Diagramme' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 140 },
    {
      name: 'type',
      type: 'select',
      label: { en: 'Type', de: 'Art' },
      required: true,
      defaultValue: 'bar',
      options: [
        { value: 'bar', label: { en: 'Bars', de: 'Balken' } },
        { value: 'column', label: { en: 'Columns', de: 'Säulen' } },
        { value: 'line', label: { en: 'Line', de: 'Linie' } },
        { value: 'pie', label: { en: 'Doughnut', de: 'Ring' } },
      ],
    },
    { name: 'unit', type: 'text', label: { en: 'Unit', de: 'Einheit' }, maxLength: 30 },
    { name: 'series', type: 'text', label: { en: 'Series', de: 'Reihe' }, maxLength: 40 },
    {
      name: 'compareSeries',
      type: 'text',
      label: { en: 'Second series', de: 'Zweite Reihe' },
      maxLength: 40,
    },
    {
      name: 'points',
      type: 'array',
      label: { en: 'Points', de: 'Werte' },
      required: true,
      minRows: 2,
      maxRows: 24,
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { en: 'Label', de: 'Bezeichnung' },
          required: true,
          maxLength: 40,
        },
        { name: 'value', type: 'number', label: { en: 'Value', de: 'Wert' }, required: true },
        { name: 'compare', type: 'number', label: { en: 'Second value', de: 'Zweiter Wert' } },
      ],
    },
    { name: 'source', type: 'text', label: { en: 'Source', de: 'Quelle' }, maxLength: 160 },
  ],
  guidance:
    'Three to eight points. `title` says what the chart shows as a sentence; `unit` is what the values count ("million trips"). line for time, bar to compare names, column for few periods, pie only for two to five parts of a whole. `series`, `compareSeries` and `compare` only to set two series side by side. Only figures from the brief, or plainly invented ones with "Placeholder figures" as `source`.',
  example: {
    title: 'Cities that freed the lane carry more riders',
    type: 'bar',
    unit: 'riders a day, thousand',
    points: [
      { label: 'Caen', value: 64 },
      { label: 'Odense', value: 34 },
      { label: 'Besançon', value: 31 },
      { label: 'Aarhus', value: 28 },
      { label: 'Lund', value: 8 },
    ],
    source: 'City transport reports, 2024',
  },
  css: chartCss,
  Component: (values) => {
    const { title, unit, source, render } = values
    const id = `${render.id}-chart`
    const drawing = (width: number, name: string): React.ReactNode => (
      <ChartDrawing
        values={values}
        width={width}
        render={render}
        id={`${id}-${name}`}
        summary={chartSummary(values, render)}
      />
    )
    return (
      <figure className="chart">
        <figcaption className="chart-title">
          <span className="subheading">{title}</span>
          {unit && <span className="chart-unit label">{unit}</span>}
        </figcaption>
        {render.kind === 'website' ? (
          // Text in a drawing shrinks with it: each width of a responsive page has a drawing of its own.
          <>
            <div className="chart-wide">{drawing(render.width, 'wide')}</div>
            <div className="chart-medium">{drawing(600, 'medium')}</div>
            <div className="chart-narrow">{drawing(330, 'narrow')}</div>
          </>
        ) : (
          drawing(render.width, 'drawing')
        )}
        {source && (
          <p className="source">
            {render.words.source}: {source}
          </p>
        )}
      </figure>
    )
  },
  measure: ({ type: form, points, title, source }, { width, type, text }) => {
    const row = points.some((point) => point.compare !== null) ? 3.6 : 2.3
    const drawing =
      form === 'bar'
        ? points.length * type.small * row
        : form === 'pie'
          ? Math.min(width * 0.5, type.body * 15)
          : Math.min(width * 0.5, type.body * 17)
    return text(title, type.h3) + type.small * 3 + drawing + (source ? type.small * 2 : 0)
  },
})
