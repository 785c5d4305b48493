import { hangingHeading } from './arrange.ts'
import { endMargin, widerSecond } from './arrange-columns.ts'
import { signalCss } from './signal-css.ts'
import { defineTheme } from './define-theme.ts'
import { geist, geistMono } from './sans-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.155, 0.012, 240],
  surface: [0.205, 0.016, 240],
  ink: [0.97, 0.006, 200],
  muted: [0.74, 0.014, 220],
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

/** Dark and exact: panels of hairline cells, monospaced labels, one signal colour and its rings. */
export const signal = defineTheme({
  slug: 'signal',
  label: 'Signal',
  description: { en: 'Dark, high contrast, exact', de: 'Dunkel, kontrastreich, genau' },
  fonts: { display: geist, text: geist, label: geistMono, mono: geistMono },
  schemes: { paper, field, deep },
  scale: { h1: 1.1, h2: 1, h3: 0.98, figure: 1.15 },
  advance: { display: 0.55, text: 0.54 },
  chart: {
    series: [
      [0.87, 0.2, 132],
      [0.75, 0.11, 225],
      [0.8, 0.14, 80],
      [0.7, 0.17, 25],
      [0.72, 0.13, 300],
      [0.7, 0.014, 220],
    ],
    thickness: 0.62,
    track: true,
    figures: 'edge',
    gridlines: 'dotted',
    axis: 'none',
    curve: 'step',
    stroke: 0.9,
    marker: 'square',
    area: 0.1,
    hole: 0.78,
    slit: 0.8,
  },
  tokens: {
    display: '500 1em/1 var(--font-display)',
    subheading: '560 1em/1.2 var(--font-text)',
    label: '400 1em/1.4 var(--font-label)',
    leading: '1.55',
    'tracking-display': '-.035em',
    'tracking-h3': '-.012em',
    'tracking-label': '.02em',
    'label-case': 'uppercase',
  },
  insets: {
    stats: { block: 1.7, inline: 4 },
    steps: { block: 2.4, inline: 4.4 },
    quote: { inline: 1.3 },
    'quote emphasis': { inline: 2.3 },
    'callToAction document': { block: 4.2, inline: 4.2 },
  },
  arrange: (regions, { kind, shape, role }) => {
    if (role === 'opening') return regions
    if (kind === 'document') return endMargin(regions, 3)
    if (kind === 'website') return widerSecond(hangingHeading(regions, 4), 7)
    return shape === 'wide' ? widerSecond(regions, 7) : regions
  },
  css: signalCss,
})
