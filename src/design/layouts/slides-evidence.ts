import { defineLayout } from '../kinds/define-layout.ts'
import { above, single, top, wide } from './regions.ts'

/** Slides that prove something. */
export const slidesEvidence = [
  defineLayout({
    slug: 'slides-figures',
    kinds: ['slides'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [top, single],
    blocks: ['heading', 'stats', 'chart', 'table'],
    guidance:
      'A heading that says what the figures mean, then exactly ONE of stats (two to four), a chart or a table of at most six rows.',
  }),
  defineLayout({
    slug: 'slides-number',
    kinds: ['slides'],
    label: { en: 'Big number', de: 'Große Zahl' },
    role: 'figures',
    regions: [single],
    blocks: ['keyFigure'],
    guidance: 'One figure of the brief that says it all, with at most 20 words on what it means.',
  }),
  defineLayout({
    slug: 'slides-chart',
    kinds: ['slides'],
    label: { en: 'Chart', de: 'Diagramm' },
    role: 'figures',
    regions: [top, { slug: 'main', capacity: 1, row: 2 }],
    blocks: ['heading', 'chart'],
    guidance: 'One chart with four to ten points across the slide, and a heading that says what it shows.',
  }),
  defineLayout({
    slug: 'slides-chart-text',
    kinds: ['slides'],
    label: { en: 'Chart and text', de: 'Diagramm und Text' },
    role: 'figures',
    regions: [
      { slug: 'main', capacity: 3, span: 4, row: 1 },
      { slug: 'aside', capacity: 1, span: 8, row: 1, accepts: ['chart', 'table'] },
    ],
    blocks: ['heading', 'text', 'callout', 'chart', 'table'],
    guidance:
      'A chart with three to seven points, beside it a heading that states the finding and 15 to 30 words on what follows.',
  }),
  defineLayout({
    slug: 'slides-table',
    kinds: ['slides'],
    label: { en: 'Table', de: 'Tabelle' },
    role: 'figures',
    regions: [above, wide],
    blocks: ['heading', 'table', 'text'],
    guidance:
      'One table of two to five columns and three to seven rows, and a heading that says what to read from it.',
  }),
  defineLayout({
    slug: 'slides-comparison',
    kinds: ['slides'],
    label: { en: 'Comparison', de: 'Vergleich' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'comparison', 'columns', 'pricing'],
    guidance:
      'Two or three options side by side over at most five rows, and a heading that names the difference.',
  }),
  defineLayout({
    slug: 'slides-timeline',
    kinds: ['slides'],
    label: { en: 'Timeline', de: 'Zeitleiste' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'timeline', 'steps'],
    guidance:
      'Three to six points in time of at most twelve words each, and a heading that says where they lead.',
  }),
]
