import { besideHeading, hangingHeading } from './arrange.ts'
import { festivalCss } from './festival-css.ts'
import { defineTheme } from './define-theme.ts'
import { sofiaCondensed, sofiaSans } from './sans-families.ts'
import { scheme } from './scheme.ts'
import { statedQuote } from './stated-quote.ts'

const paper = scheme({
  ground: [0.972, 0.025, 92],
  surface: [0.93, 0.05, 92],
  ink: [0.2, 0.05, 300],
  muted: [0.42, 0.05, 300],
  rule: [0.2, 0.05, 300],
  accent: [0.58, 0.235, 27],
})
const field = scheme({
  ground: [0.86, 0.175, 90],
  surface: [0.9, 0.135, 93],
  ink: [0.2, 0.05, 300],
  muted: [0.33, 0.07, 300],
  rule: [0.2, 0.05, 300],
  accent: [0.4, 0.21, 290],
})
const deep = scheme({
  ground: [0.36, 0.2, 288],
  surface: [0.31, 0.185, 288],
  ink: [0.985, 0.02, 95],
  muted: [0.9, 0.05, 95],
  rule: [0.985, 0.02, 95],
  accent: [0.86, 0.175, 90],
})

/** Loud: condensed capitals as large as the page allows, colour against colour, bunting and paper cut-outs. */
export const festival = defineTheme({
  slug: 'festival',
  label: 'Festival',
  description: {
    en: 'Loud posters: giant capitals and clashing colours',
    de: 'Laute Plakate: riesige Versalien, Farbe gegen Farbe',
  },
  fonts: { display: sofiaCondensed, text: sofiaSans, label: sofiaSans },
  schemes: { paper, field, deep },
  scale: { h1: 1.62, h2: 1.5, h3: 1.1, figure: 1.5 },
  advance: { display: 0.47, text: 0.52 },
  chart: {
    series: [
      [0.58, 0.235, 27],
      [0.4, 0.21, 290],
      [0.35, 0.05, 300],
      [0.64, 0.15, 55],
      [0.65, 0.22, 355],
      [0.62, 0.15, 155],
    ],
    thickness: 1.6,
    figures: 'inside',
    gridlines: 'none',
    axis: 'heavy',
    curve: 'straight',
    stroke: 2.2,
    marker: 'diamond',
    hole: 0,
    slit: 0.6,
  },
  tokens: {
    'display-case': 'uppercase',
    display: '900 1em/1 var(--font-display)',
    subheading: '800 1em/1.15 var(--font-text)',
    label: '700 1em/1.35 var(--font-label)',
    leading: '1.45',
    'tracking-display': '-.008em',
    'tracking-h3': '-.012em',
    'tracking-label': '.01em',
    'label-case': 'uppercase',
  },
  insets: {
    'heading document': { block: 1.1 },
    'heading slides': { block: 0.4, inline: 1.3 },
    // Its lines are closer, and its cut-outs give way to them.
    'cover slides': { block: -2.6 },
    'cover graphic': { block: -2 },
    callout: { block: 0.6, inline: 0.6 },
    stats: { block: 2.3, inline: 4.6 },
    steps: { block: 3, inline: 4 },
    agenda: { block: 0.8 },
    table: { block: 0.5, inline: 1.2 },
    comparison: { block: 0.5, inline: 1 },
    'callToAction document': { block: 4.6, inline: 4.6 },
  },
  measures: { quote: statedQuote({ scale: 1.15, leading: 0.98, capitals: true }) },
  arrange: (regions, { kind, shape, role, longestWord }) => {
    if (role === 'opening') return regions
    if (kind === 'document') return hangingHeading(regions, 2)
    return kind === 'slides' && shape === 'wide' && role === 'content' && longestWord < 18
      ? besideHeading(regions, 5)
      : regions
  },
  css: festivalCss,
})
