import { defineLayout } from '../kinds/define-layout.ts'
import { top, wide } from './regions.ts'

/** Sections that explain and show. */
export const websiteTelling = [
  defineLayout({
    slug: 'website-features',
    kinds: ['website'],
    label: { en: 'Features', de: 'Vorzüge' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'features', 'steps', 'checklist'],
    guidance:
      'What people get: a heading, then three, four or six features of at most 22 words each. Tell each by what it spares or gives the person.',
  }),
  defineLayout({
    slug: 'website-section',
    kinds: ['website'],
    label: { en: 'Section', de: 'Abschnitt' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'text', 'steps', 'image', 'callout', 'columns', 'checklist', 'contents'],
    guidance:
      'A heading with a lead, then three or four steps or columns, an image or up to 120 words of text.',
  }),
  defineLayout({
    slug: 'website-split',
    kinds: ['website'],
    label: { en: 'Text and picture', de: 'Text und Bild' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 6, row: 1 },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['image', 'chart', 'quote', 'keyFigure'] },
    ],
    blocks: ['heading', 'text', 'checklist', 'image', 'chart', 'quote', 'keyFigure'],
    guidance:
      'One side: a heading and 40 to 90 words or a checklist of three to five. Other side: exactly one image, chart, key figure or quote.',
  }),
  defineLayout({
    slug: 'website-picture',
    kinds: ['website'],
    label: { en: 'Picture and text', de: 'Bild und Text' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 5, row: 1 },
      { slug: 'aside', capacity: 1, span: 7, row: 1, accepts: ['image', 'gallery'] },
    ],
    blocks: ['heading', 'text', 'steps', 'callToAction', 'image'],
    guidance:
      'A large picture first, beside it a heading and 30 to 70 words. Alternates well with the layout "website-split".',
    css: `.layout-website-picture .region-main:has(~.region-aside){grid-column:8/-1!important}
.layout-website-picture .region-aside{grid-row:1}
@container pages (max-width:820px){.layout-website-picture .region-aside{grid-row:auto}}`,
  }),
  defineLayout({
    slug: 'website-article',
    kinds: ['website'],
    label: { en: 'Article', de: 'Artikel' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 6 }],
    blocks: ['heading', 'text', 'quote', 'callout', 'code', 'image', 'divider', 'references'],
    guidance:
      'Something to read: a heading, 150 to 400 words of text with subheadings, at most two more blocks.',
  }),
  defineLayout({
    slug: 'website-gallery',
    kinds: ['website'],
    label: { en: 'Gallery', de: 'Galerie' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'gallery', 'text'],
    guidance:
      'Four to nine pictures with captions of at most eight words, below a heading with a short lead.',
  }),
  defineLayout({
    slug: 'website-timeline',
    kinds: ['website'],
    label: { en: 'Timeline', de: 'Zeitleiste' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 2 }],
    blocks: ['heading', 'timeline', 'agenda', 'steps', 'text'],
    guidance:
      'What comes when: a heading, then a timeline of three to eight entries or the agenda of a day, each at most 25 words.',
  }),
]
