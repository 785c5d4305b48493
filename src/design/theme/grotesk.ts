import { besideHeading, hangingHeading } from './arrange.ts'
import { groteskCss } from './grotesk-css.ts'
import { defineTheme } from './define-theme.ts'
import { bricolage, inter } from './font-families.ts'
import { scheme } from './scheme.ts'
import { statedQuote } from './stated-quote.ts'

const paper = scheme({
  ground: [0.99, 0.002, 100],
  surface: [0.955, 0.004, 100],
  ink: [0.17, 0.005, 280],
  muted: [0.47, 0.008, 280],
  rule: [0.86, 0.004, 280],
  accent: [0.52, 0.24, 266],
})
const field = scheme({
  ground: [0.52, 0.24, 266],
  surface: [0.46, 0.22, 266],
  ink: [1, 0, 0],
  muted: [0.93, 0.03, 266],
  rule: [0.68, 0.14, 266],
  accent: [0.99, 0.005, 100],
})
const deep = scheme({
  ground: [0.17, 0.01, 280],
  surface: [0.24, 0.012, 280],
  ink: [0.98, 0.002, 100],
  muted: [0.75, 0.008, 280],
  rule: [0.38, 0.01, 280],
  accent: [0.72, 0.17, 275],
})

/** Big, tight type, one colour, whole pages of it. */
export const grotesk = defineTheme({
  slug: 'grotesk',
  label: 'Grotesk',
  description: {
    en: 'Very large type and one bold colour',
    de: 'Sehr große Schrift und eine kräftige Farbe',
  },
  fonts: { display: bricolage, text: inter, standIn: inter },
  schemes: { paper, field, deep },
  scale: { h1: 1.5, h2: 1.2, h3: 1, figure: 1.5 },
  advance: { display: 0.56, text: 0.53 },
  chart: {
    series: [
      [0.52, 0.24, 266],
      [0.17, 0.005, 280],
      [0.6, 0.17, 266],
      [0.5, 0.008, 280],
      [0.4, 0.19, 268],
      [0.62, 0.01, 280],
    ],
    thickness: 1.7,
    names: 'above',
    figures: 'inside',
    gridlines: 'none',
    axis: 'none',
    stroke: 2,
    marker: 'none',
    hole: 0.5,
    slit: 0,
  },
  tokens: {
    display: '780 1em/1 var(--font-display)',
    subheading: '650 1em/1.2 var(--font-text)',
    label: '550 1em/1.4 var(--font-text)',
    leading: '1.5',
    'tracking-display': '-.04em',
    'tracking-h3': '-.012em',
    'tracking-label': '0',
    'label-case': 'none',
  },
  insets: {
    'heading graphic': { block: 1.6, inline: 1 },
    // Its lines are closer than those of other titles.
    'cover slides': { block: -2.6 },
    'cover graphic': { block: -2 },
    callout: { block: 0.5, inline: 0.4 },
    steps: { block: 0.3 },
    stats: { block: 0.2 },
    quote: { block: 1.2 },
    'callToAction document': { block: 4.9, inline: 4.9 },
  },
  measures: { quote: statedQuote({ scale: 1.08, leading: 1.06 }) },
  arrange: (regions, { kind, shape, role, longestWord }) => {
    if (kind === 'document') return hangingHeading(regions, 3)
    // A long word would have to be set small or broken in a narrow column.
    if (role === 'opening' || longestWord > 13) return regions
    if (kind === 'website') return besideHeading(regions, 4)
    return shape === 'wide' && role === 'content' ? besideHeading(regions, 5) : regions
  },
  css: groteskCss,
})
