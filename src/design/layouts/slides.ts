import { defineLayout } from '../kinds/define-layout.ts'
import { slidesEvidence } from './slides-evidence.ts'
import { slidesPictures } from './slides-pictures.ts'
import { slidesWords } from './slides-words.ts'
import { single, top } from './regions.ts'

/** Slides, in the order a talk would use them. */
export const slidesLayouts = [
  defineLayout({
    slug: 'slides-title',
    kinds: ['slides'],
    label: { en: 'Title', de: 'Titel' },
    role: 'opening',
    regions: [single],
    blocks: ['cover'],
    guidance: 'The opening slide: one cover block. A title of at most seven words.',
  }),
  defineLayout({
    slug: 'slides-agenda',
    kinds: ['slides'],
    label: { en: 'Agenda', de: 'Agenda' },
    role: 'content',
    once: 'start',
    regions: [top, single],
    blocks: ['heading', 'agenda', 'contents'],
    guidance:
      'What comes, only in decks of eight slides or more and right after the title: a heading of at most six words and an agenda of three to six items of at most six words each.',
  }),
  defineLayout({
    slug: 'slides-section',
    kinds: ['slides'],
    label: { en: 'Section', de: 'Abschnitt' },
    role: 'emphasis',
    regions: [single],
    blocks: ['heading', 'banner'],
    guidance:
      'Opens a section of a deck of twelve slides or more: one heading with a kicker that numbers it and a title of at most six words.',
  }),
  ...slidesWords,
  ...slidesPictures,
  ...slidesEvidence,
  defineLayout({
    slug: 'slides-notes',
    kinds: ['slides'],
    label: { en: 'Sources', de: 'Quellen' },
    role: 'content',
    once: 'end',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'references', 'divider', 'text'],
    guidance:
      'The sources of the deck, before the closing slide and only when the brief names them: a heading of one to three words and at most six references.',
  }),
  defineLayout({
    slug: 'slides-closing',
    kinds: ['slides'],
    label: { en: 'Closing', de: 'Schluss' },
    role: 'closing',
    regions: [{ slug: 'main', capacity: 2 }],
    blocks: ['callToAction', 'steps', 'banner'],
    guidance:
      'The last slide: one call to action that says what the audience should do next, at most 30 words.',
  }),
]
