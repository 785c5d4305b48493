import { defineLayout } from '../kinds/define-layout.ts'
import { top, wide } from './regions.ts'

/** Pages that prove, compare and show. */
export const documentEvidence = [
  defineLayout({
    slug: 'document-figures',
    kinds: ['document'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [top, { slug: 'main', capacity: 5 }],
    blocks: ['heading', 'stats', 'chart', 'table', 'text', 'callout', 'keyFigure'],
    guidance:
      'Evidence: a heading that states what the figures show, then stats, a chart or a table, and at most 80 words of text.',
  }),
  defineLayout({
    slug: 'document-charts',
    kinds: ['document'],
    label: { en: 'Two charts', de: 'Zwei Diagramme' },
    role: 'figures',
    regions: [
      top,
      { slug: 'main', capacity: 1, span: 6, row: 1, accepts: ['chart'] },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['chart'] },
      { slug: 'foot', capacity: 3, row: 2 },
    ],
    blocks: ['heading', 'chart', 'text', 'callout', 'stats'],
    guidance:
      'Two charts with at most six points each side by side, because the reader should compare them; a heading that states the difference and 40 to 100 words on it.',
  }),
  defineLayout({
    slug: 'document-table',
    kinds: ['document'],
    label: { en: 'Table', de: 'Tabelle' },
    role: 'figures',
    regions: [top, wide],
    blocks: ['heading', 'table', 'text', 'callout'],
    guidance:
      'One table across the whole width (up to six columns and sixteen rows), a heading that says what to read from it, at most 60 words of text.',
  }),
  defineLayout({
    slug: 'document-comparison',
    kinds: ['document'],
    label: { en: 'Comparison', de: 'Vergleich' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'comparison', 'columns', 'text', 'callout'],
    guidance:
      'Options side by side: a heading that names the better one or the difference, one comparison (or columns), then 30 to 80 words that decide.',
  }),
  defineLayout({
    slug: 'document-timeline',
    kinds: ['document'],
    label: { en: 'Timeline', de: 'Zeitleiste' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'timeline', 'steps', 'text', 'callout', 'image'],
    guidance:
      'What happened or will happen, in order: a heading, a timeline of four to eight entries of at most 25 words each, at most 60 words of text.',
  }),
  defineLayout({
    slug: 'document-gallery',
    kinds: ['document'],
    label: { en: 'Gallery', de: 'Galerie' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'gallery', 'image', 'text'],
    guidance:
      'Three to six pictures with captions of at most eight words, a heading and at most 60 words of text.',
  }),
]
