import { defineLayout } from '../kinds/define-layout.ts'
import { above, wide } from './regions.ts'

/** Beside words, the picture's half reaches the edges of the slide; running title and number stay with the words. */
const bleeding = (layout: string, side: 'start' | 'end'): string => {
  const other = side === 'start' ? 'end' : 'start'
  const page = `.layout-${layout}:has(.region-main):has(.region-aside)`
  return `${page} .region-aside{margin-block:calc(-1*var(--margin-block));margin-inline-${side}:calc(-1*var(--margin-inline));margin-inline-${other}:calc(var(--gap)*.4)}
${page}:has(>.notes) .region-aside{margin-block-end:0}
${side === 'start' ? `${page} .region-main{grid-column:7/-1!important;grid-row:1}${page} .region-aside{grid-row:1}` : ''}
${page} .region-aside :is(figcaption,.caption){padding:0 var(--gap) var(--gap)}
${page} .folio{inset-inline-${side}:54%}`
}

/** Slides that show something. */
export const slidesPictures = [
  defineLayout({
    slug: 'slides-split',
    kinds: ['slides'],
    label: { en: 'Split', de: 'Zweigeteilt' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 5, row: 1 },
      {
        slug: 'aside',
        capacity: 1,
        span: 7,
        row: 1,
        accepts: ['image', 'chart', 'quote', 'stats', 'keyFigure'],
      },
    ],
    blocks: ['heading', 'text', 'checklist', 'image', 'chart', 'quote', 'stats', 'keyFigure'],
    guidance:
      'Left: a heading and 20 to 45 words or three bullet points. Right: exactly one image, chart, quote, key figure or set of up to three stats.',
  }),
  defineLayout({
    slug: 'slides-image-left',
    kinds: ['slides'],
    label: { en: 'Picture left', de: 'Bild links' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 6, row: 1 },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['image'] },
    ],
    blocks: ['heading', 'text', 'quote', 'image'],
    guidance:
      'A picture fills the left half to the edges (no caption); right of it a heading and 15 to 40 words.',
    css: bleeding('slides-image-left', 'start'),
  }),
  defineLayout({
    slug: 'slides-image-right',
    kinds: ['slides'],
    label: { en: 'Picture right', de: 'Bild rechts' },
    role: 'content',
    regions: [
      { slug: 'main', capacity: 3, span: 6, row: 1 },
      { slug: 'aside', capacity: 1, span: 6, row: 1, accepts: ['image'] },
    ],
    blocks: ['heading', 'text', 'steps', 'image'],
    guidance:
      'A picture fills the right half to the edges (no caption); left of it a heading and 15 to 40 words or three steps.',
    css: bleeding('slides-image-right', 'end'),
  }),
  defineLayout({
    slug: 'slides-image-full',
    kinds: ['slides'],
    label: { en: 'Full picture', de: 'Ganzes Bild' },
    role: 'content',
    regions: [
      { slug: 'picture', capacity: 1, row: 1, accepts: ['image'] },
      { slug: 'main', capacity: 2, row: 2 },
    ],
    blocks: ['image', 'heading', 'text'],
    guidance:
      'A picture across the whole slide (no caption), below it a heading of at most nine words and nothing else.',
    css: `.layout-slides-image-full:has(.region-picture) .page-body{grid-template-rows:minmax(0,1fr) auto!important}
.layout-slides-image-full:has(.region-picture) .folio{visibility:hidden}
.layout-slides-image-full .region-picture{margin-block-start:calc(-1*var(--margin-block));margin-inline:calc(-1*var(--margin-inline))}
.layout-slides-image-full .region-picture>.b-image{flex:1;display:flex}
.layout-slides-image-full .region-picture .caption{padding-inline:var(--margin-inline)}`,
  }),
  defineLayout({
    slug: 'slides-gallery',
    kinds: ['slides'],
    label: { en: 'Gallery', de: 'Galerie' },
    role: 'content',
    regions: [above, wide],
    blocks: ['heading', 'gallery', 'image'],
    guidance: 'A heading and two to four pictures with captions of at most six words.',
  }),
]
