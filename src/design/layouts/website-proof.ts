import { defineLayout } from '../kinds/define-layout.ts'
import { single, top, wide } from './regions.ts'

/** Sections that prove, answer and name the price. */
export const websiteProof = [
  defineLayout({
    slug: 'website-figures',
    kinds: ['website'],
    label: { en: 'Figures', de: 'Zahlen' },
    role: 'figures',
    regions: [top, { slug: 'main', capacity: 2 }],
    blocks: ['heading', 'stats', 'keyFigure', 'chart', 'table', 'text'],
    guidance: 'Proof: a heading, then stats (three or four), one key figure, a chart or a table.',
  }),
  defineLayout({
    slug: 'website-comparison',
    kinds: ['website'],
    label: { en: 'Comparison', de: 'Vergleich' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'comparison', 'table', 'text'],
    guidance:
      'How it differs from what people do today: a heading, one comparison of two to four options over four to eight rows.',
  }),
  defineLayout({
    slug: 'website-pricing',
    kinds: ['website'],
    label: { en: 'Prices', de: 'Preise' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'pricing', 'comparison', 'callout'],
    guidance:
      'What it costs: a heading and one pricing block with two or three plans of three to five lines each. Only prices of the brief; otherwise placeholders in brackets.',
  }),
  defineLayout({
    slug: 'website-voice',
    kinds: ['website'],
    label: { en: 'Voice', de: 'Stimme' },
    role: 'emphasis',
    regions: [single],
    blocks: ['quote', 'heading'],
    guidance: 'A single quote or statement of at most 30 words with much room around it.',
  }),
  defineLayout({
    slug: 'website-testimonials',
    kinds: ['website'],
    label: { en: 'Testimonials', de: 'Stimmen' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'testimonials', 'logos'],
    guidance:
      'Two to four testimonials of at most 35 words each below a heading. Only people and sentences of the brief; otherwise names in brackets.',
  }),
  defineLayout({
    slug: 'website-logos',
    kinds: ['website'],
    label: { en: 'Logos', de: 'Logos' },
    role: 'content',
    regions: [
      { slug: 'top', capacity: 1, accepts: ['heading'], row: 1 },
      { slug: 'main', capacity: 2, row: 2 },
    ],
    blocks: ['heading', 'logos', 'stats'],
    guidance:
      'Who takes part or relies on it: a heading of at most eight words and the logos of three to eight partners of the brief.',
  }),
  defineLayout({
    slug: 'website-team',
    kinds: ['website'],
    label: { en: 'Team', de: 'Team' },
    role: 'content',
    regions: [top, wide],
    blocks: ['heading', 'team', 'text', 'quote'],
    guidance:
      'The people: a heading, a team of two to eight (only those of the brief) with at most 20 words each.',
  }),
  defineLayout({
    slug: 'website-faq',
    kinds: ['website'],
    label: { en: 'Questions', de: 'Fragen' },
    role: 'content',
    regions: [top, { slug: 'main', capacity: 2 }],
    blocks: ['heading', 'faq', 'text', 'callout'],
    guidance:
      'The four to seven questions that keep people from acting, each answered in 15 to 45 words below a heading.',
  }),
]
