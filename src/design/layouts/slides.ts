import { defineLayout } from '../kinds/define-layout.ts'

const top = ['heading']

export const slidesLayouts = [
  defineLayout({
    slug: 'slides-title',
    kinds: ['slides'],
    label: { en: 'Title', de: 'Titel' },
    role: 'opening',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['cover'],
    guidance: 'The opening slide: one cover block. A title of at most seven words.',
  }),
  defineLayout({
    slug: 'slides-content',
    kinds: ['slides'],
    label: { en: 'Content', de: 'Inhalt' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 2 },
    ],
    blocks: ['heading', 'text', 'steps', 'callout', 'table'],
    guidance:
      'A heading that states one idea as a sentence, then ONE of: three to five short bullet points, three or four steps, or a small table. At most 50 words.',
  }),
  defineLayout({
    slug: 'slides-split',
    kinds: ['slides'],
    label: { en: 'Split', de: 'Zweigeteilt' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 6, row: 1 },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['image', 'chart', 'quote', 'stats'] },
    ],
    blocks: ['heading', 'text', 'image', 'chart', 'quote', 'stats'],
    guidance:
      'Left: a heading and 20 to 45 words or three bullet points. Right: exactly one image, chart, quote or set of up to three stats.',
  }),
  defineLayout({
    slug: 'slides-figures',
    kinds: ['slides'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 1 },
    ],
    blocks: ['heading', 'stats', 'chart', 'table'],
    guidance:
      'A heading that says what the figures mean, then exactly ONE of stats (two to four), a chart or a table of at most six rows.',
  }),
  defineLayout({
    slug: 'slides-statement',
    kinds: ['slides'],
    label: { en: 'Statement', de: 'Aussage' },
    role: 'emphasis',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['heading', 'quote', 'callout'],
    guidance:
      'One sentence the audience should remember: a single heading, quote or callout and nothing else.',
  }),
  defineLayout({
    slug: 'slides-closing',
    kinds: ['slides'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [{ slug: 'main', capacity: 2 }],
    blocks: ['callToAction', 'steps'],
    guidance: 'The last slide: one call to action that says what the audience should do next.',
  }),
]
