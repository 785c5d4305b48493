import { defineLayout } from '../kinds/define-layout.ts'
import { above, single, top, wide } from './regions.ts'

/** Slides that say something in words. */
export const slidesWords = [
  defineLayout({
    slug: 'slides-content',
    kinds: ['slides'],
    label: { en: 'Content', de: 'Inhalt' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 2 }],
    blocks: ['heading', 'text', 'steps', 'checklist', 'callout', 'table', 'faq'],
    guidance:
      'A heading that states one idea as a sentence, then ONE of: three to five short bullet points, three or four steps, a checklist, or a small table. At most 50 words.',
  }),
  defineLayout({
    slug: 'slides-columns',
    kinds: ['slides'],
    label: { en: 'Two columns', de: 'Zwei Spalten' },
    role: 'content',
    regions: [
      above,
      { slug: 'main', capacity: 1, span: 6, row: 2 },
      { slug: 'aside', capacity: 2, span: 6, row: 2 },
    ],
    blocks: ['heading', 'text', 'checklist', 'columns', 'callout'],
    guidance:
      'Two things of equal weight: a heading, then exactly two text blocks or checklists of 15 to 35 words, or one columns block.',
    // Two columns begin at the same height, a little above the middle, wherever a theme lets a single one stand.
    css: `.layout-slides-columns:has(.region-top) .page-body{grid-template-rows:auto minmax(0,1fr) auto minmax(0,1.5fr)!important;row-gap:0}
.layout-slides-columns .region-top{margin-block-end:var(--gap)}
.layout-slides-columns:has(.region-top) :is(.region-main,.region-aside){grid-row:3}
.layout-slides-columns :is(.region-main,.region-aside){justify-content:flex-start!important}`,
  }),
  defineLayout({
    slug: 'slides-features',
    kinds: ['slides'],
    label: { en: 'Features', de: 'Merkmale' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'features', 'columns', 'pricing'],
    guidance:
      'Three or four parts of one thing: a heading that sums them up, then features of at most 14 words each.',
  }),
  defineLayout({
    slug: 'slides-code',
    kinds: ['slides'],
    label: { en: 'Code', de: 'Code' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 2, span: 4, row: 1 },
      { slug: 'aside', capacity: 1, span: 8, row: 1, accepts: ['code'] },
    ],
    blocks: ['heading', 'text', 'code', 'callout'],
    guidance:
      'Only for technical subjects: a heading and at most 30 words beside a code block of at most twelve lines.',
  }),
  defineLayout({
    slug: 'slides-statement',
    kinds: ['slides'],
    label: { en: 'Statement', de: 'Aussage' },
    role: 'emphasis',
    regions: [single],
    blocks: ['heading', 'quote', 'callout'],
    guidance:
      'One sentence the audience should remember: a single heading, quote or callout and nothing else.',
  }),
  defineLayout({
    slug: 'slides-quote',
    kinds: ['slides'],
    label: { en: 'Voices', de: 'Stimmen' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'testimonials', 'quote'],
    guidance:
      'What people say: a heading and two or three testimonials of at most 25 words each. Only people of the brief; otherwise names in brackets.',
  }),
  defineLayout({
    slug: 'slides-team',
    kinds: ['slides'],
    label: { en: 'Team', de: 'Team' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'team', 'logos', 'text'],
    guidance:
      'Who is behind it: a heading and a team of two to six people of the brief, at most twelve words each, or the logos of partners.',
  }),
]
