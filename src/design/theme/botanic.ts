import { reversedSplit, withMargins } from './arrange-columns.ts'
import { botanicCss } from './botanic-css.ts'
import { defineTheme } from './define-theme.ts'
import { sourceSerif } from './font-families.ts'
import { frauncesSoft, nunitoSans } from './sans-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.98, 0.01, 115],
  surface: [0.945, 0.022, 132],
  ink: [0.27, 0.032, 158],
  muted: [0.46, 0.03, 152],
  rule: [0.84, 0.028, 138],
  accent: [0.47, 0.085, 152],
})
const field = scheme({
  ground: [0.89, 0.045, 138],
  surface: [0.935, 0.03, 132],
  ink: [0.25, 0.045, 158],
  muted: [0.38, 0.045, 152],
  rule: [0.78, 0.055, 142],
  accent: [0.55, 0.12, 42],
})
const deep = scheme({
  ground: [0.31, 0.05, 160],
  surface: [0.37, 0.052, 158],
  ink: [0.975, 0.014, 115],
  muted: [0.85, 0.03, 128],
  rule: [0.48, 0.052, 156],
  accent: [0.84, 0.085, 72],
})

/** Calm and rounded: a soft serif, leaf shapes, pictures in arches and everything else on pebbles of sage. */
export const botanic = defineTheme({
  slug: 'botanic',
  label: 'Botanic',
  description: {
    en: 'Soft shapes, sage and clay, much air',
    de: 'Weiche Formen, Salbei und Ton, viel Luft',
  },
  fonts: { display: frauncesSoft, text: nunitoSans, standIn: sourceSerif },
  schemes: { paper, field, deep },
  scale: { h1: 1.04, h2: 1.04, h3: 1.04, figure: 0.92 },
  advance: { display: 0.55, text: 0.54 },
  chart: {
    series: [
      [0.47, 0.085, 152],
      [0.6, 0.12, 42],
      [0.6, 0.07, 95],
      [0.5, 0.06, 225],
      [0.6, 0.07, 150],
      [0.5, 0.03, 140],
    ],
    thickness: 1.05,
    rounded: 6,
    bar: 'round',
    track: true,
    gridlines: 'none',
    axis: 'none',
    curve: 'smooth',
    stroke: 1.3,
    marker: 'dot',
    area: 0.12,
    hole: 0.56,
    slit: 1,
  },
  tokens: {
    display: '400 1em/1 var(--font-display)',
    subheading: '560 1em/1.2 var(--font-display)',
    label: '600 1em/1.4 var(--font-label)',
    leading: '1.6',
    'tracking-display': '-.016em',
    'tracking-h3': '-.004em',
    'tracking-label': '.01em',
    'label-case': 'none',
  },
  insets: {
    stats: { block: 1.5, inline: 4 },
    steps: { block: 1.3, inline: 4 },
    quote: { block: 2.6, inline: 2.8 },
    'quote graphic': {},
    'quote document': { block: 2.6, inline: 2.8 },
    comparison: { inline: 0.8 },
    'callToAction document': { block: 4.8, inline: 4.8 },
  },
  arrange: (regions, { kind, role }) => {
    if (role === 'opening') return regions
    if (kind === 'document') return withMargins(regions, 1)
    // A footer and a banner alone on a page of a website take its whole width.
    return kind === 'website' && regions.length > 1
      ? reversedSplit(withMargins(regions, 1))
      : reversedSplit(regions)
  },
  css: botanicCss,
})
