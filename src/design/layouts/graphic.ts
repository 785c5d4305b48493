import { defineLayout } from '../kinds/define-layout.ts'

export const graphicLayouts = [
  defineLayout({
    slug: 'graphic-poster',
    kinds: ['graphic'],
    label: { en: 'Poster', de: 'Plakat' },
    role: 'opening',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['cover', 'hero'],
    guidance: 'One cover block with an image: a title of at most six words, a short subtitle.',
  }),
  defineLayout({
    slug: 'graphic-statement',
    kinds: ['graphic'],
    label: { en: 'Statement', de: 'Aussage' },
    role: 'emphasis',
    regions: [{ slug: 'main', capacity: 2 }],
    blocks: ['heading', 'quote', 'callToAction'],
    guidance: 'Words alone: a single quote of at most 25 words or a heading of at most ten.',
  }),
  defineLayout({
    slug: 'graphic-figure',
    kinds: ['graphic'],
    label: { en: 'Figure', de: 'Zahl' },
    role: 'figures',
    regions: [
      { slug: 'top', capacity: 1, accepts: ['heading'] },
      { slug: 'main', capacity: 1 },
    ],
    blocks: ['heading', 'stats', 'chart'],
    guidance: 'A heading of at most ten words and one or two stats, or one chart with at most six points.',
  }),
  defineLayout({
    slug: 'graphic-list',
    kinds: ['graphic'],
    label: { en: 'List', de: 'Liste' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: ['heading'] },
      { slug: 'main', capacity: 1 },
    ],
    blocks: ['heading', 'steps', 'callout'],
    guidance: 'A heading and three or four very short steps (a title of at most five words each).',
  }),
]
