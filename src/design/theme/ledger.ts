import { defineTheme } from './define-theme.ts'
import { archivo, jetBrainsMono, literata } from './font-families.ts'
import { ledgerCss } from './ledger-css.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.983, 0.007, 130],
  surface: [0.952, 0.014, 152],
  ink: [0.225, 0.022, 170],
  muted: [0.46, 0.022, 165],
  rule: [0.82, 0.022, 155],
  accent: [0.45, 0.095, 158],
})
const field = scheme({
  ground: [0.925, 0.03, 150],
  surface: [0.955, 0.02, 150],
  ink: [0.22, 0.025, 170],
  muted: [0.42, 0.03, 162],
  rule: [0.76, 0.04, 152],
  accent: [0.4, 0.09, 158],
})
const deep = scheme({
  ground: [0.255, 0.035, 168],
  surface: [0.31, 0.04, 166],
  ink: [0.965, 0.01, 150],
  muted: [0.78, 0.025, 155],
  rule: [0.43, 0.04, 162],
  accent: [0.8, 0.1, 150],
})

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Annual accounts: tables and figures first, set in columns on thin rules, sums underlined twice. */
export const ledger = defineTheme({
  slug: 'ledger',
  label: 'Ledger',
  description: {
    en: 'Tables and figures first, ruled like accounts',
    de: 'Tabellen und Zahlen zuerst, liniert wie ein Kontobuch',
  },
  fonts: { display: archivo, text: literata, label: archivo, mono: jetBrainsMono },
  schemes: { paper, field, deep },
  scale: { h1: 0.86, h2: 0.84, h3: 0.9, figure: 0.92 },
  advance: { display: 0.52, text: 0.5 },
  chart: {
    series: [
      [0.45, 0.095, 158],
      [0.3, 0.04, 170],
      [0.62, 0.1, 80],
      [0.5, 0.13, 25],
      [0.6, 0.06, 220],
      [0.58, 0.02, 160],
    ],
    thickness: 0.72,
    track: true,
    figures: 'edge',
    gridlines: 'dotted',
    axis: 'heavy',
    marker: 'square',
    dashes: true,
    hole: 0.5,
    slit: 0.35,
  },
  tokens: {
    display: '640 1em/1.06 var(--font-display)',
    subheading: '640 1em/1.25 var(--font-display)',
    label: '450 1em/1.4 var(--font-label)',
    leading: '1.54',
    'tracking-display': '-.018em',
    'tracking-h3': '-.006em',
    'tracking-label': '.01em',
    'label-case': 'none',
  },
  arrange: (regions, { kind, role }) =>
    // Text stands in the wide column of the accounts, figures and what is tabular take all of them.
    role === 'content' && kind !== 'graphic'
      ? regions.map((region) =>
          regions.length === 2 && region.slug === 'main' && region.row === undefined
            ? { ...region, span: 9, offset: 3 }
            : region,
        )
      : regions,
  insets: {
    heading: { block: 1.2 },
    'heading emphasis': { block: 2.8 },
    stats: { block: 1.3, inline: 0.5 },
    table: { block: 0.6 },
    quote: { inline: 1.8 },
    keyFigure: { block: 0.5 },
    callToAction: { block: 3.2 },
  },
  // A title with a lead stands beside it.
  measures: {
    heading: (values, { text, type, width, gap, kind }) => {
      const [kicker, title, lead] = [words(values['kicker']), words(values['title']), words(values['lead'])]
      if (!lead || kind === 'website') return 0
      const leadSize = type.body * 1.24
      const above = kicker
        ? text(kicker, type.small, { leading: 1.4, face: 'label', capitals: true }) + gap * 0.3
        : 0
      const beside = text(lead, leadSize, { face: 'text', leading: 1.45, width: (width - gap) * 0.39 })
      return (
        above +
        Math.max(
          beside,
          text(title, type.h2, { leading: 1.1, face: 'display', width: (width - gap) * 0.56 }),
        ) +
        gap * 0.5
      )
    },
  },
  css: ledgerCss,
})
