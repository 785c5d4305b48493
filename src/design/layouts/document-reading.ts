import { defineLayout } from '../kinds/define-layout.ts'
import { single, top } from './regions.ts'

/** Pages that are mainly read. */
export const documentReading = [
  defineLayout({
    slug: 'document-article',
    kinds: ['document'],
    label: { en: 'Article', de: 'Artikel' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 8 }],
    blocks: ['heading', 'text', 'image', 'quote', 'callout', 'steps', 'table', 'code'],
    guidance:
      'Running text: a heading that states the point, 180 to 320 words of text with one or two subheadings, at most one more block.',
  }),
  defineLayout({
    slug: 'document-columns',
    kinds: ['document'],
    label: { en: 'Two columns', de: 'Zwei Spalten' },
    role: 'content',
    regions: [
      top,
      { slug: 'main', capacity: 1, span: 6, row: 1, accepts: ['text', 'columns', 'image'] },
      { slug: 'aside', capacity: 3, span: 6, row: 1 },
    ],
    blocks: ['heading', 'text', 'image', 'callout', 'divider', 'checklist', 'columns'],
    guidance:
      'Two equal columns: a heading, then exactly two text blocks of 90 to 140 words that are worth setting side by side (before and after, for and against, two parts of one thing). An image or a callout may end the second.',
  }),
  defineLayout({
    slug: 'document-aside',
    kinds: ['document'],
    label: { en: 'Article with sidebar', de: 'Artikel mit Randspalte' },
    role: 'content',
    regions: [
      top,
      { slug: 'main', capacity: 4, span: 8, row: 1 },
      {
        slug: 'aside',
        capacity: 3,
        span: 4,
        row: 1,
        accepts: ['quote', 'callout', 'stats', 'keyFigure', 'image'],
      },
    ],
    blocks: ['heading', 'text', 'steps', 'quote', 'callout', 'stats', 'keyFigure', 'image'],
    guidance:
      'A heading, 160 to 260 words of text in the main column, and one or two short blocks beside it (a quote, a callout, a key figure, up to three stats or an image).',
  }),
  defineLayout({
    slug: 'document-picture',
    kinds: ['document'],
    label: { en: 'Picture page', de: 'Bildseite' },
    role: 'content',
    regions: [
      { slug: 'picture', capacity: 1, row: 1, accepts: ['image', 'gallery'] },
      { slug: 'main', capacity: 3, row: 2 },
    ],
    blocks: ['image', 'heading', 'text', 'quote'],
    guidance:
      'A picture across the page, below it a heading and 60 to 120 words of text that say what it shows and why it matters.',
  }),
  defineLayout({
    slug: 'document-voices',
    kinds: ['document'],
    label: { en: 'Voices', de: 'Stimmen' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 4 }],
    blocks: ['heading', 'quote', 'testimonials', 'text', 'image'],
    guidance:
      'What people say: a heading, one quote or two to four testimonials, and at most 80 words of text. Only people and sentences of the brief; otherwise names in brackets to be replaced.',
  }),
  defineLayout({
    slug: 'document-statement',
    kinds: ['document'],
    label: { en: 'Statement', de: 'Aussage' },
    role: 'emphasis',
    regions: [single],
    blocks: ['quote', 'heading', 'keyFigure', 'banner'],
    guidance:
      'A page of rest between long ones: a single quote of at most 30 words, a sentence of at most 14 or one key figure. Nothing else.',
    css: `.layout-document-statement .page-body{align-content:center}`,
  }),
]
