import type { LocalText } from '#kernel/local-text.ts'
import type { Measure, PageShape } from '../block/measure.ts'
import type { Region } from '../kinds/define-layout.ts'
import { chartDefaults, type ChartLook } from './chart-look.ts'
import { contrast, css, hex, type Oklch, readable, textOn } from './color.ts'
import type { FontFamily } from './font-family.ts'
import { type Scheme, schemeTokens, textPairs } from './scheme.ts'

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    themes: Theme
  }
}

/** The surfaces a theme has: paper for most pages, field for a page in the theme's colour, deep for the opposite of paper. */
export const schemeNames = ['paper', 'field', 'deep'] as const
export type SchemeName = (typeof schemeNames)[number]

/** What a theme may go by when it arranges a page; `longestWord` counts the letters of the longest word in a heading. */
export type ArrangedPage = { kind: string; shape: PageShape; role: string; longestWord: number }

/** Where running text stands; `width` is that of its block, in em of the body size. */
export type ProsePlace = { readonly kind: string; readonly block: string; readonly width: number }
export type Prose = { readonly columns: number; readonly between: number; readonly paragraphs: number }

export type Theme = {
  readonly slug: string
  readonly label: LocalText
  readonly description: LocalText
  readonly fonts: {
    readonly display: FontFamily
    readonly text: FontFamily
    /** Labels, captions and page numbers; the text face when left out. */
    readonly label?: FontFamily
    readonly mono?: FontFamily
    /** For scripts the display and text faces lack. */
    readonly standIn?: FontFamily
  }
  readonly schemes: Readonly<Record<SchemeName, Scheme>>
  /** Multiplies the kind's type sizes. */
  readonly scale: { readonly h1: number; readonly h2: number; readonly h3: number; readonly figure: number }
  /** Mean width of a letter of the display and of the text face, in em; for fitting. */
  readonly advance: { readonly display: number; readonly text: number }
  /** Custom properties, without their leading dashes. */
  readonly tokens: Readonly<Record<string, string>>
  readonly css: string
  /**
   * What the theme's CSS adds to a block beyond the block's own: extra height and width taken, in em of the page's body
   * size, by block slug, or by block slug and kind ("quote document") or role of the page ("quote emphasis") where only
   * one has it. A region that takes width of its own goes by its name ("region-aside", "region-aside document").
   */
  readonly insets?: Readonly<Record<string, { readonly block?: number; readonly inline?: number }>>
  /** Heights of blocks that its CSS arranges in another way, by block slug; the higher estimate counts. */
  readonly measures?: Readonly<Record<string, (values: Record<string, unknown>, measure: Measure) => number>>
  /** How its CSS sets running text of a block: in columns, and how far apart paragraphs and columns stand, in em of the body size. */
  prose?(place: ProsePlace): Prose | undefined
  /** Gives the regions of a layout other columns, such as a heading beside its text. Slugs and what they accept stay. */
  arrange?(regions: readonly Region[], page: ArrangedPage): readonly Region[]
  readonly chart: ChartLook
  /** A few colours that stand for the theme in a picker, and for drawn images. */
  readonly swatch: readonly string[]
}

/** What a theme is made from. */
export type ThemeInput = Omit<Theme, 'tokens' | 'chart' | 'swatch'> & {
  readonly tokens?: Readonly<Record<string, string>>
  readonly chart: Partial<Omit<ChartLook, 'series'>> & { readonly series: readonly Oklch[] }
}

const checkContrast = (slug: string, input: ThemeInput): void => {
  for (const name of schemeNames) {
    for (const pair of textPairs(input.schemes[name])) {
      const reached = contrast(pair.text, pair.ground)
      if (reached < pair.ratio) {
        throw new Error(
          `defineTheme: "${slug}" has ${pair.name} in ${name} at ${reached.toFixed(2)}:1, needs ${pair.ratio}:1.`,
        )
      }
    }
  }
  for (const color of input.chart.series) {
    const reached = contrast(color, input.schemes.paper.ground)
    if (reached < 3)
      throw new Error(`defineTheme: "${slug}" has a chart colour at ${reached.toFixed(2)}:1, needs 3:1.`)
  }
}

const allTokens = (input: ThemeInput): Record<string, string> => {
  const tokens: Record<string, string> = {}
  for (const name of schemeNames) {
    const prefix = name === 'paper' ? '' : `${name}-`
    for (const [key, value] of Object.entries(schemeTokens(input.schemes[name])))
      tokens[`${prefix}${key}`] = value
    const { ground, ink } = input.schemes[name]
    input.chart.series.forEach((color, index) => {
      // Series colours are made for paper; on other surfaces they are moved until they can be told from the ground.
      const shown = name === 'paper' ? color : readable(color, ground, 3)
      if (name !== 'paper') tokens[`${prefix}c${index + 1}`] = css(shown)
      tokens[`${prefix}on-c${index + 1}`] = css(textOn(shown, [ground, ink, [1, 0, 0], [0, 0, 0]]))
    })
  }
  return { ...tokens, ...input.tokens }
}

/**
 * Completes a theme: its schemes become tokens, its colours a swatch.
 *
 * @throws Error when a text does not read on its ground (WCAG AA) or a chart colour is too pale.
 */
export const defineTheme = (input: ThemeInput): Theme => {
  checkContrast(input.slug, input)
  const { paper, field, deep } = input.schemes
  return {
    ...input,
    tokens: allTokens(input),
    chart: { ...chartDefaults, ...input.chart, series: input.chart.series.map(css) },
    swatch: [paper.ground, paper.ink, paper.accent, field.ground, deep.ground].map(hex),
  }
}
