import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import { chartCss } from './chart.css.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { legendOf, naturalHeight, standsHigh, wordsHeight } from './chart-room.ts'

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
        { value: 'stacked', label: { en: 'Stacked columns', de: 'Gestapelte Säulen' } },
        { value: 'line', label: { en: 'Line', de: 'Linie' } },
        { value: 'area', label: { en: 'Area', de: 'Fläche' } },
        { value: 'pie', label: { en: 'Pie', de: 'Kreis' } },
        { value: 'doughnut', label: { en: 'Doughnut', de: 'Ring' } },
        { value: 'scatter', label: { en: 'Scatter', de: 'Punkte' } },
      ],
    },
    { name: 'unit', type: 'text', label: { en: 'Unit', de: 'Einheit' }, maxLength: 60 },
    {
      name: 'xUnit',
      type: 'text',
      label: { en: 'Unit of the horizontal axis', de: 'Einheit der waagrechten Achse' },
      admin: { description: { en: 'Scatter only.', de: 'Nur für Punkte.' } },
      maxLength: 60,
    },
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
      minRows: 1,
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
        {
          name: 'x',
          type: 'number',
          label: { en: 'Value across', de: 'Wert waagrecht' },
          admin: { description: { en: 'Scatter only.', de: 'Nur für Punkte.' } },
        },
      ],
    },
    {
      name: 'more',
      type: 'array',
      label: { en: 'More series', de: 'Weitere Reihen' },
      admin: {
        description: {
          en: 'Third to fifth series, values in the order of the points.',
          de: 'Dritte bis fünfte Reihe, Werte in der Reihenfolge der Punkte.',
        },
      },
      maxRows: 3,
      fields: [
        { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 40 },
        {
          name: 'values',
          type: 'array',
          label: { en: 'Values', de: 'Werte' },
          required: true,
          maxRows: 24,
          fields: [{ name: 'value', type: 'number', label: { en: 'Value', de: 'Wert' } }],
        },
      ],
    },
    { name: 'source', type: 'text', label: { en: 'Source', de: 'Quelle' }, maxLength: 160 },
  ],
  guidance:
    'One chart that shows one thing. `title` says it as a sentence; `unit` is what the values count ("million trips"). bar to compare names, column for few periods, stacked for parts of several wholes, line or area for time, pie or doughnut only for two to five parts of one whole, scatter for two measures of the same things (`x` across, `value` up, `xUnit` and `unit` name them). Three to eight points, lines up to twenty-four. `series`, `compareSeries` and `compare` for a second series, `more` for a third to fifth. Only figures from the brief, or plainly invented ones with "Placeholder figures" as `source`.',
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
    const drawing = (width: number, name: string): ReactNode => (
      <ChartDrawing values={values} width={width} render={render} id={`${render.id}-chart-${name}`} />
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
  measure: (values, { width, shape, kind, type }) => {
    const ground = {
      width,
      isTall: standsHigh(kind, shape),
      size: type.small * (kind === 'document' ? 1.04 : 1.14),
    }
    const words = wordsHeight(values, legendOf(values, ground), width, type)
    return words + naturalHeight(values, ground)
  },
})
