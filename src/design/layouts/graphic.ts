import { defineLayout } from '../kinds/define-layout.ts'
import { single, top } from './regions.ts'

/** Single pictures with few words. */
export const graphicLayouts = [
  defineLayout({
    slug: 'graphic-poster',
    kinds: ['graphic'],
    label: { en: 'Poster', de: 'Plakat' },
    role: 'opening',
    regions: [single],
    blocks: ['cover', 'hero', 'banner'],
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
    regions: [top, single],
    blocks: ['heading', 'stats', 'keyFigure', 'chart', 'table'],
    guidance:
      'A heading of at most ten words and one key figure, one or two stats, or one chart with at most six points.',
  }),
  defineLayout({
    slug: 'graphic-list',
    kinds: ['graphic'],
    label: { en: 'List', de: 'Liste' },
    role: 'content',
    regions: [top, single],
    blocks: ['heading', 'steps', 'checklist', 'features', 'callout', 'timeline'],
    guidance: 'A heading and three or four very short steps, checks or features (at most five words each).',
  }),
  defineLayout({
    slug: 'graphic-picture',
    kinds: ['graphic'],
    label: { en: 'Picture and words', de: 'Bild und Worte' },
    role: 'content',
    regions: [
      { slug: 'picture', capacity: 1, row: 1, accepts: ['image', 'gallery'] },
      { slug: 'main', capacity: 2, row: 2 },
    ],
    blocks: ['image', 'gallery', 'heading', 'text'],
    guidance:
      'A picture to the edges, below it a heading of at most seven words and at most twelve words of text. No caption.',
    css: `.layout-graphic-picture:has(.region-picture) .page-body{grid-template-rows:minmax(0,1fr) auto!important}
.layout-graphic-picture .region-picture:has(>.b-image){margin-block-start:calc(-1*var(--margin-block));margin-inline:calc(-1*var(--margin-inline))}
.layout-graphic-picture .region-picture>.b-image{flex:1;display:flex}
.layout-graphic-picture .region-picture>.b-image .caption{padding-inline:var(--margin-inline)}`,
  }),
  defineLayout({
    slug: 'graphic-invitation',
    kinds: ['graphic'],
    label: { en: 'Invitation', de: 'Einladung' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'agenda', 'text', 'callToAction', 'divider'],
    guidance:
      'An invitation: a heading whose kicker names the occasion and whose title invites in at most six words, then an agenda of two to four items; or a text with day, time and place and one call to action. Not both.',
  }),
  defineLayout({
    slug: 'graphic-comparison',
    kinds: ['graphic'],
    label: { en: 'Comparison', de: 'Vergleich' },
    role: 'content',
    regions: [top, single],
    blocks: ['heading', 'comparison', 'columns', 'pricing'],
    guidance: 'Two things set against each other in at most four short lines each, below a heading.',
  }),
  defineLayout({
    slug: 'graphic-people',
    kinds: ['graphic'],
    label: { en: 'People', de: 'Menschen' },
    role: 'content',
    regions: [top, single],
    blocks: ['heading', 'team', 'testimonials', 'logos'],
    guidance:
      'One to four people (or the logos of partners) below a heading of at most eight words. Only people of the brief.',
  }),
  defineLayout({
    slug: 'graphic-card',
    kinds: ['graphic'],
    label: { en: 'Card', de: 'Karte' },
    role: 'content',
    regions: [top, single],
    blocks: ['heading', 'callout', 'faq', 'code', 'pricing', 'references', 'contents'],
    guidance:
      'One thing worth keeping below a heading: a callout, one or two questions with answers, a price, a few lines of code. At most 40 words.',
  }),
]
