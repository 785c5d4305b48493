import { defineLayout } from '../kinds/define-layout.ts'
import { top, wide } from './regions.ts'

/** Pages to work with: people, offers, tasks and answers. */
export const documentWork = [
  defineLayout({
    slug: 'document-people',
    kinds: ['document'],
    label: { en: 'People', de: 'Menschen' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'team', 'text', 'quote', 'logos'],
    guidance:
      'Who is behind it: a heading, a team of two to eight people (only those of the brief), 30 to 90 words of text; partners as logos.',
  }),
  defineLayout({
    slug: 'document-offer',
    kinds: ['document'],
    label: { en: 'Offer', de: 'Angebot' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'pricing', 'table', 'text', 'features', 'callout'],
    guidance:
      'What it costs and what is in it: a heading, one pricing block or a table of costs, then 30 to 80 words on terms.',
  }),
  defineLayout({
    slug: 'document-agenda',
    kinds: ['document'],
    label: { en: 'Agenda', de: 'Ablauf' },
    role: 'content',
    regions: [
      top,
      { slug: 'main', capacity: 3, span: 8, row: 1 },
      { slug: 'aside', capacity: 3, span: 4, row: 1, accepts: ['callout', 'checklist', 'team'] },
    ],
    blocks: ['heading', 'agenda', 'timeline', 'text', 'callout', 'checklist', 'team'],
    guidance:
      'A meeting or a day: a heading with the occasion, an agenda of four to ten items, and beside it a callout or a checklist of at most 40 words.',
  }),
  defineLayout({
    slug: 'document-tasks',
    kinds: ['document'],
    label: { en: 'Tasks', de: 'Aufgaben' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 4 }],
    blocks: ['heading', 'checklist', 'steps', 'table', 'text', 'callout', 'columns'],
    guidance:
      'What has to be done, by whom and until when: a heading, then a checklist of four to twelve items or a table of tasks, at most 60 words of text.',
  }),
  defineLayout({
    slug: 'document-questions',
    kinds: ['document'],
    label: { en: 'Questions', de: 'Fragen' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 3 }],
    blocks: ['heading', 'faq', 'text', 'callout'],
    guidance:
      'Four to seven questions a reader has by now, each answered in 20 to 50 words; a heading that says whose questions they are.',
  }),
]
