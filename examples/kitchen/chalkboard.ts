import { allFamilies, defineTheme, type FontFamily, scheme } from '#design/index.ts'

const family = (slug: string): FontFamily => {
  const found = allFamilies.find((each) => each.slug === slug)
  if (!found) throw new Error(`There is no family "${slug}".`)
  return found
}

// Colours are OKLCH: lightness, chroma, hue.
const board = scheme({
  ground: [0.24, 0.02, 170],
  surface: [0.29, 0.02, 170],
  ink: [0.97, 0.01, 100],
  muted: [0.8, 0.02, 120],
  rule: [0.5, 0.03, 160],
  accent: [0.86, 0.13, 95],
})

export const chalkboard = defineTheme({
  slug: 'chalkboard',
  label: { en: 'Chalkboard', de: 'Tafel' },
  description: { en: 'Light on green, as above a counter', de: 'Hell auf Grün, wie über einer Theke' },
  fonts: { display: family('bricolage-grotesque'), text: family('inter') },
  schemes: { paper: board, field: board, deep: board },
  scale: { h1: 1.2, h2: 1.1, h3: 1, figure: 1.3 },
  advance: { display: 0.56, text: 0.53 },
  chart: {
    series: [
      [0.86, 0.13, 95],
      [0.8, 0.1, 20],
      [0.8, 0.1, 220],
    ],
  },
  css: '.recipe { border-block-start: 2px solid var(--accent); padding-block-start: 1em; }',
  // What that border and padding add, in em of the body size.
  insets: { recipe: { block: 1.2 } },
})
