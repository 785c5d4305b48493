import { documentEvidence } from './document-evidence.ts'
import { documentReading } from './document-reading.ts'
import { documentWork } from './document-work.ts'
import { defineLayout } from '../kinds/define-layout.ts'
import { single, top } from './regions.ts'

/** Pages on sheets, in the order a report would use them. */
export const documentLayouts = [
  defineLayout({
    slug: 'document-cover',
    kinds: ['document'],
    label: { en: 'Cover', de: 'Titelseite' },
    role: 'opening',
    regions: [single],
    blocks: ['cover'],
    guidance:
      'The first page: one cover block and nothing else. A title of at most eight words that says what the reader gets.',
  }),
  defineLayout({
    slug: 'document-contents',
    kinds: ['document'],
    label: { en: 'Contents', de: 'Inhalt' },
    role: 'content',
    once: 'start',
    regions: [top, { slug: 'main', capacity: 1, row: 2 }],
    blocks: ['contents', 'heading'],
    guidance:
      'The table of contents, only in documents of eight pages or more and right after the cover: one contents block and nothing else.',
  }),
  defineLayout({
    slug: 'document-chapter',
    kinds: ['document'],
    label: { en: 'Chapter opener', de: 'Kapitelanfang' },
    role: 'emphasis',
    regions: [
      { slug: 'main', capacity: 2, row: 1 },
      { slug: 'picture', capacity: 1, row: 2, accepts: ['image', 'quote'] },
    ],
    blocks: ['heading', 'image', 'quote'],
    guidance:
      'Opens a chapter of a document of twelve pages or more: a heading whose kicker numbers the chapter ("Chapter 2"), a title of at most seven words and a lead of 20 to 35 words; an image if there are pictures.',
    css: `.layout-document-chapter .page-body{align-content:center}
.layout-document-chapter:has(.region-picture>.b-image) .page-body{align-content:stretch;grid-template-rows:auto minmax(0,1fr)!important}
.layout-document-chapter:has(.region-picture>.b-image) .folio{visibility:hidden}
.layout-document-chapter:has(.region-picture:only-child>.b-image) .page-body{grid-template-rows:minmax(0,1fr)!important}
.layout-document-chapter .region-picture:only-child:has(>.b-image){margin-block-start:calc(-1*var(--margin-block))}
.layout-document-chapter .region-picture:has(>.b-image){margin-inline:calc(-1*var(--margin-inline));margin-block-end:calc(-1*var(--margin-block))}
.layout-document-chapter .region-picture>.b-image{flex:1;display:flex}
.layout-document-chapter .region-picture .figure{display:flex!important;align-items:stretch!important}
.layout-document-chapter .region-picture .figure>.picture{aspect-ratio:auto;flex:1}
.layout-document-chapter .region-picture .caption{padding:0 var(--margin-inline) .8em}`,
  }),
  ...documentReading,
  ...documentEvidence,
  ...documentWork,
  defineLayout({
    slug: 'document-references',
    kinds: ['document'],
    label: { en: 'References', de: 'Quellen' },
    role: 'content',
    once: 'end',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'references', 'text'],
    guidance:
      'The sources, near the end and only when the brief names them: a heading of one to three words and one references block. Never invent a source.',
  }),
  defineLayout({
    slug: 'document-closing',
    kinds: ['document'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [top, { slug: 'main', capacity: 4 }],
    blocks: ['heading', 'text', 'steps', 'checklist', 'callToAction', 'callout', 'banner', 'footer'],
    guidance:
      'The last page: a heading, the next steps (three to five) or a conclusion of 60 to 120 words, and one call to action.',
  }),
]
