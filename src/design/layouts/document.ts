import { defineLayout } from '../kinds/define-layout.ts'

const top = ['heading']

export const documentLayouts = [
  defineLayout({
    slug: 'document-cover',
    kinds: ['document'],
    label: { en: 'Cover', de: 'Titelseite' },
    role: 'opening',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['cover'],
    guidance:
      'The first page: one cover block and nothing else. A title of at most eight words that says what the reader gets.',
  }),
  defineLayout({
    slug: 'document-article',
    kinds: ['document'],
    label: { en: 'Article', de: 'Artikel' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 8 },
    ],
    blocks: ['heading', 'text', 'image', 'quote', 'callout', 'steps', 'table'],
    guidance:
      'Running text: a heading that states the point, 180 to 320 words of text with one or two subheadings, at most one more block.',
  }),
  defineLayout({
    slug: 'document-aside',
    kinds: ['document'],
    label: { en: 'Article with sidebar', de: 'Artikel mit Randspalte' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 4, span: 8, row: 1 },
      { slug: 'aside', capacity: 3, span: 4, row: 1, accepts: ['quote', 'callout', 'stats', 'image'] },
    ],
    blocks: ['heading', 'text', 'steps', 'quote', 'callout', 'stats', 'image'],
    guidance:
      'A heading, 160 to 260 words of text in the main column, and one or two short blocks beside it (a quote, a callout, up to three stats or an image).',
  }),
  defineLayout({
    slug: 'document-figures',
    kinds: ['document'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 5 },
    ],
    blocks: ['heading', 'stats', 'chart', 'table', 'text', 'callout'],
    guidance:
      'Evidence: a heading that states what the figures show, then stats, a chart or a table, and at most 80 words of text.',
  }),
  defineLayout({
    slug: 'document-closing',
    kinds: ['document'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 4 },
    ],
    blocks: ['heading', 'text', 'steps', 'callToAction', 'callout'],
    guidance: 'The last page: a heading, the next steps or a short conclusion, and one call to action.',
  }),
]
