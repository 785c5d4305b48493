import { marginAxis, sharedColumns } from './arrange-axis.ts'
import { atelierCss } from './atelier-css.ts'
import { defineTheme } from './define-theme.ts'
import { ebGaramond, plexMono } from './font-families.ts'
import { sourceSans } from './sans-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.972, 0.011, 78],
  surface: [0.937, 0.017, 76],
  ink: [0.265, 0.018, 52],
  muted: [0.475, 0.022, 58],
  rule: [0.84, 0.02, 72],
  accent: [0.49, 0.095, 48],
})
const field = scheme({
  ground: [0.885, 0.032, 68],
  surface: [0.925, 0.024, 72],
  ink: [0.25, 0.02, 50],
  muted: [0.42, 0.03, 54],
  rule: [0.76, 0.035, 66],
  accent: [0.44, 0.095, 44],
})
const deep = scheme({
  ground: [0.275, 0.022, 50],
  surface: [0.325, 0.025, 52],
  ink: [0.955, 0.014, 80],
  muted: [0.77, 0.022, 72],
  rule: [0.42, 0.025, 54],
  accent: [0.78, 0.085, 65],
})

/** A monograph: warm paper, framed pictures that lead, a wide margin that holds captions and small words. */
export const atelier = defineTheme({
  slug: 'atelier',
  label: 'Atelier',
  description: {
    en: 'Warm paper, framed pictures, captions in the margin',
    de: 'Warmes Papier, gerahmte Bilder, Bildtexte am Rand',
  },
  fonts: { display: ebGaramond, text: sourceSans, mono: plexMono },
  schemes: { paper, field, deep },
  scale: { h1: 1.2, h2: 1.2, h3: 1.12, figure: 1.28 },
  advance: { display: 0.43, text: 0.45 },
  chart: {
    series: [
      [0.49, 0.095, 48],
      [0.5, 0.05, 150],
      [0.62, 0.09, 78],
      [0.45, 0.045, 250],
      [0.6, 0.06, 20],
      [0.56, 0.02, 60],
    ],
    thickness: 0.5,
    bar: 'lollipop',
    names: 'beside',
    figures: 'end',
    gridlines: 'none',
    axis: 'none',
    curve: 'smooth',
    stroke: 0.75,
    marker: 'ring',
    area: 0,
    hole: 0.84,
    slit: 0.5,
  },
  tokens: {
    display: '400 1em/1 var(--font-display)',
    subheading: '500 1em/1.2 var(--font-display)',
    label: '400 1em/1.4 var(--font-label)',
    leading: '1.58',
    'tracking-display': '-.012em',
    'tracking-h3': '0',
    'tracking-label': '.01em',
    'label-case': 'none',
  },
  arrange: (regions, { kind, role }) => {
    const isFooter = kind === 'website' && role === 'content' && regions.length === 1
    const isWhole = role === 'opening' || (role === 'closing' && kind !== 'document') || isFooter
    if (kind === 'graphic' || isWhole) return regions
    const hung = marginAxis(regions, 3)
    return regions.some(({ slug, accepts }) => slug === 'aside' && accepts?.includes('image'))
      ? sharedColumns(hung, 7)
      : hung
  },
  insets: { callToAction: { block: 1.6 } },
  css: atelierCss,
})
