import { hangingHeading } from './arrange.ts'
import { signalCss } from './signal-css.ts'
import { defineTheme } from './define-theme.ts'
import { inter, plexMono } from './font-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.16, 0.012, 240],
  surface: [0.21, 0.016, 240],
  ink: [0.97, 0.006, 200],
  muted: [0.73, 0.014, 220],
  rule: [0.33, 0.016, 235],
  accent: [0.87, 0.2, 132],
})
const field = scheme({
  ground: [0.87, 0.2, 132],
  surface: [0.91, 0.15, 130],
  ink: [0.16, 0.03, 140],
  muted: [0.3, 0.05, 140],
  rule: [0.7, 0.16, 134],
  accent: [0.18, 0.02, 200],
})
const deep = scheme({
  ground: [0.12, 0.01, 240],
  surface: [0.18, 0.014, 240],
  ink: [0.98, 0.004, 200],
  muted: [0.74, 0.012, 220],
  rule: [0.3, 0.014, 235],
  accent: [0.87, 0.2, 132],
})

/** Dark and exact: hairline grids, monospaced labels, one signal colour. */
export const signal = defineTheme({
  slug: 'signal',
  label: 'Signal',
  description: { en: 'Dark, high contrast, exact', de: 'Dunkel, kontrastreich, genau' },
  fonts: { display: inter, text: inter, label: plexMono, mono: plexMono },
  schemes: { paper, field, deep },
  scale: { h1: 1.02, h2: 1, h3: 0.98, figure: 1.1 },
  advance: { display: 0.54, text: 0.53 },
  chart: {
    series: [
      [0.87, 0.2, 132],
      [0.75, 0.11, 225],
      [0.8, 0.14, 80],
      [0.7, 0.17, 25],
      [0.72, 0.13, 300],
      [0.7, 0.014, 220],
    ],
    thickness: 0.8,
    rounded: 0,
  },
  tokens: {
    display: '560 1em/1 var(--font-display)',
    subheading: '560 1em/1.2 var(--font-text)',
    label: '400 1em/1.4 var(--font-label)',
    leading: '1.55',
    'tracking-display': '-.03em',
    'tracking-h3': '-.01em',
    'tracking-label': '.02em',
    'label-case': 'uppercase',
  },
  arrange: (regions, { kind }) => (kind === 'document' ? hangingHeading(regions, 2) : regions),
  css: signalCss,
})
