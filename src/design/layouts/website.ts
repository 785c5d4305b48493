import { defineLayout } from '../kinds/define-layout.ts'

const top = ['heading']

export const websiteLayouts = [
  defineLayout({
    slug: 'website-hero',
    kinds: ['website'],
    label: { en: 'Hero', de: 'Einstieg' },
    role: 'opening',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['hero'],
    guidance: 'The first section: one hero block whose title makes the offer in at most nine words.',
  }),
  defineLayout({
    slug: 'website-section',
    kinds: ['website'],
    label: { en: 'Section', de: 'Abschnitt' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 3 },
    ],
    blocks: ['heading', 'text', 'steps', 'image', 'callout'],
    guidance:
      'A heading with a lead, then three or four steps or benefits, an image or up to 120 words of text.',
  }),
  defineLayout({
    slug: 'website-split',
    kinds: ['website'],
    label: { en: 'Text and picture', de: 'Text und Bild' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 6, row: 1 },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['image', 'chart', 'quote'] },
    ],
    blocks: ['heading', 'text', 'image', 'chart', 'quote'],
    guidance: 'One side: a heading and 40 to 90 words. Other side: exactly one image, chart or quote.',
  }),
  defineLayout({
    slug: 'website-figures',
    kinds: ['website'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [
      { slug: 'top', capacity: 1, accepts: top },
      { slug: 'main', capacity: 2 },
    ],
    blocks: ['heading', 'stats', 'chart', 'table'],
    guidance: 'Proof: a heading, then stats (three or four), a chart or a table.',
  }),
  defineLayout({
    slug: 'website-voice',
    kinds: ['website'],
    label: { en: 'Voice', de: 'Stimme' },
    role: 'emphasis',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['quote', 'heading'],
    guidance: 'A single quote or statement with much room around it.',
  }),
  defineLayout({
    slug: 'website-closing',
    kinds: ['website'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [{ slug: 'main', capacity: 2 }],
    blocks: ['callToAction'],
    guidance: 'The last section: one call to action that repeats the offer in other words.',
  }),
]
