import { besideHeading, hangingHeading } from './arrange.ts'
import { blueprintCss } from './blueprint-css.ts'
import { defineTheme } from './define-theme.ts'
import { plexMono } from './font-families.ts'
import { plexSans } from './sans-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.985, 0.005, 240],
  surface: [0.955, 0.014, 245],
  ink: [0.25, 0.06, 264],
  muted: [0.47, 0.05, 260],
  rule: [0.8, 0.04, 252],
  accent: [0.49, 0.18, 260],
})
const field = scheme({
  ground: [0.42, 0.15, 261],
  surface: [0.38, 0.14, 262],
  ink: [0.985, 0.008, 240],
  muted: [0.89, 0.04, 245],
  rule: [0.62, 0.12, 258],
  accent: [0.93, 0.09, 105],
})
const deep = scheme({
  ground: [0.23, 0.065, 265],
  surface: [0.28, 0.075, 264],
  ink: [0.98, 0.01, 240],
  muted: [0.8, 0.04, 248],
  rule: [0.43, 0.08, 262],
  accent: [0.8, 0.11, 232],
})

/** A drawing office: sheets with a frame and column marks, dimension lines over headings, notes in a mono face. */
export const blueprint = defineTheme({
  slug: 'blueprint',
  label: 'Blueprint',
  description: {
    en: 'Technical: drawing sheets, dimension lines, mono notes',
    de: 'Technisch: Zeichenblätter, Maßlinien, Notizen in Mono',
  },
  fonts: { display: plexSans, text: plexSans, label: plexMono, mono: plexMono },
  schemes: { paper, field, deep },
  scale: { h1: 0.98, h2: 0.88, h3: 0.92, figure: 0.9 },
  advance: { display: 0.53, text: 0.54 },
  chart: {
    series: [
      [0.49, 0.18, 260],
      [0.6, 0.19, 38],
      [0.25, 0.06, 264],
      [0.6, 0.11, 232],
      [0.5, 0.05, 260],
      [0.6, 0.1, 75],
    ],
    thickness: 0.9,
    bar: 'outline',
    figures: 'edge',
    gridlines: 'dotted',
    axis: 'hairline',
    stroke: 0.75,
    dashes: true,
    marker: 'square',
    hole: 0.72,
    slit: 0.4,
  },
  tokens: {
    display: '500 1em/1 var(--font-display)',
    subheading: '600 1em/1.2 var(--font-text)',
    label: '400 1em/1.4 var(--font-label)',
    leading: '1.54',
    'tracking-display': '-.026em',
    'tracking-h3': '-.006em',
    'tracking-label': '0',
    'label-case': 'none',
  },
  insets: {
    heading: { block: 0.8 },
    cover: { block: 0.6 },
    steps: { block: 1.3 },
    quote: { block: 2.1 },
    'quote graphic': {},
    'quote document': { block: 2 },
    table: { block: 0.3, inline: 1.2 },
    comparison: { block: 0.5, inline: 1 },
    'callToAction document': { block: 4.2, inline: 4.2 },
  },
  arrange: (regions, { kind, shape, role, longestWord }) => {
    if (role === 'opening') return regions
    if (kind === 'document') return longestWord > 12 ? regions : besideHeading(regions, 4)
    if (kind === 'slides' && shape === 'wide') {
      return role === 'figures' && longestWord < 14 ? besideHeading(regions, 4) : hangingHeading(regions, 3)
    }
    return kind === 'website' ? hangingHeading(regions, 3) : regions
  },
  css: blueprintCss,
})
