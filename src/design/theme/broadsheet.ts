import { sharedColumns } from './arrange-axis.ts'
import { broadsheetCss } from './broadsheet-css.ts'
import { defineTheme } from './define-theme.ts'
import { inter, newsreader, sourceSerif } from './font-families.ts'
import { scheme } from './scheme.ts'

const paper = scheme({
  ground: [0.985, 0.006, 90],
  surface: [0.955, 0.012, 90],
  ink: [0.2, 0.012, 60],
  muted: [0.45, 0.012, 60],
  rule: [0.8, 0.012, 80],
  accent: [0.5, 0.17, 27],
})
const field = scheme({
  ground: [0.93, 0.025, 85],
  surface: [0.965, 0.015, 88],
  ink: [0.2, 0.012, 60],
  muted: [0.42, 0.015, 60],
  rule: [0.75, 0.02, 80],
  accent: [0.48, 0.17, 27],
})
const deep = scheme({
  ground: [0.22, 0.012, 60],
  surface: [0.28, 0.014, 60],
  ink: [0.97, 0.008, 90],
  muted: [0.76, 0.012, 85],
  rule: [0.42, 0.012, 60],
  accent: [0.72, 0.14, 35],
})

/** A newspaper: serif throughout, ruled like a front page, text in columns, red used once a page. */
export const broadsheet = defineTheme({
  slug: 'broadsheet',
  label: 'Broadsheet',
  description: {
    en: 'Serif, rules and columns, like a good newspaper',
    de: 'Serifen, Linien und Spalten wie in einer guten Zeitung',
  },
  fonts: { display: newsreader, text: newsreader, label: inter, standIn: sourceSerif },
  schemes: { paper, field, deep },
  scale: { h1: 1.12, h2: 1.08, h3: 1.08, figure: 1.05 },
  advance: { display: 0.46, text: 0.45 },
  chart: {
    series: [
      [0.5, 0.17, 27],
      [0.42, 0.04, 250],
      [0.6, 0.09, 75],
      [0.5, 0.06, 160],
      [0.62, 0.05, 27],
      [0.55, 0.012, 60],
    ],
    thickness: 0.9,
    names: 'above',
    gridlines: 'hairline',
    hole: 0,
    slit: 0.25,
    dashes: true,
  },
  tokens: {
    display: '500 1em/1 var(--font-display)',
    subheading: '600 1em/1.2 var(--font-display)',
    label: '500 1em/1.4 var(--font-label)',
    leading: '1.52',
    'tracking-display': '-.018em',
    'tracking-h3': '-.004em',
    'tracking-label': '.06em',
    'label-case': 'uppercase',
  },
  insets: {
    heading: { block: 1.2 },
    'heading graphic': { block: 1.9 },
    'heading emphasis': { block: 4.8 },
    'region-aside': { inline: 2 },
    'region-aside graphic': {},
    quote: { block: 3 },
    'quote emphasis': { block: 5.5 },
    table: { block: 0.5 },
    callToAction: { block: 3.2 },
    'callToAction closing': { block: 5.5, inline: 8 },
    stats: { inline: 0.5 },
  },
  // Beside another column there is only room for one.
  prose: ({ kind, block, width }) => {
    if (block !== 'text') return undefined
    if (kind === 'document') return { columns: width > 30 ? 2 : 1, between: 2.3, paragraphs: 0.1 }
    return kind === 'slides' && width >= 36 ? { columns: 2, between: 1.7, paragraphs: 0.75 } : undefined
  },
  // The text leads, what stands beside it has the narrower column.
  arrange: (regions, { kind }) => (kind === 'graphic' ? regions : sharedColumns(regions, 5)),
  css: broadsheetCss,
})
