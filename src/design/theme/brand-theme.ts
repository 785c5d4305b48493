import { fontFamilies } from './all-families.ts'
import type { BrandKit } from './brand-kit.ts'
import { brandScheme } from './brand-scheme.ts'
import { brandSeries } from './brand-series.ts'
import { defineTheme, type SchemeName, type Theme } from './define-theme.ts'
import type { FontFamily } from './font-family.ts'
import { letterWidth } from './metrics/letter-width.ts'
import type { Scheme } from './scheme.ts'

const familyNamed = (slug: string | undefined): FontFamily | undefined =>
  fontFamilies.find((family) => family.slug === slug)

const fontsOf = ({ fonts }: Theme, kit: BrandKit): Theme['fonts'] => {
  const [display, text] = [familyNamed(kit.fonts.display), familyNamed(kit.fonts.text)]
  const { standIn, label, ...rest } = fonts
  // Stand-ins were chosen for the theme's own faces, and labels that were set in one of them follow it.
  const isKept = standIn && !display && !text
  const labelled = label?.slug === fonts.display.slug ? (display ?? label) : label
  return {
    ...rest,
    ...(isKept ? { standIn } : {}),
    ...(labelled && !(text && labelled.slug === fonts.text.slug) ? { label: labelled } : {}),
    display: display ?? fonts.display,
    text: text ?? fonts.text,
  }
}

const sample = 'The quick brown fox jumps over the lazy dog 0123456789'

const widthOf = (theme: Pick<Theme, 'slug' | 'fonts'>, role: 'display' | 'text'): number => {
  const width = letterWidth({
    theme,
    role,
    weight: role === 'display' ? 600 : 400,
    size: role === 'display' ? 56 : 17,
  })
  const letters = [...sample].map((letter) => width(letter.codePointAt(0) ?? 0))
  return letters.reduce((sum, each) => sum + each, 0) / letters.length
}

/** Sizes and widths of the theme as another face needs them: a wide one is set smaller, so that as many letters fit. */
const sizesOf = (theme: Theme, fonts: Theme['fonts']): Pick<Theme, 'scale' | 'advance'> => {
  const next = { slug: theme.slug, fonts }
  const wider = widthOf(next, 'display') / widthOf(theme, 'display')
  const { h1, h2, h3, figure } = theme.scale
  const factor = Math.min(1.15, Math.max(0.62, 1 / wider))
  return {
    scale: { h1: h1 * factor, h2: h2 * factor, h3, figure: figure * factor },
    advance: {
      display: theme.advance.display * wider,
      text: theme.advance.text * (widthOf(next, 'text') / widthOf(theme, 'text')),
    },
  }
}

/** A theme in other faces, with sizes that let about as many letters of them on a line. */
export const refaced = (theme: Theme, fonts: Theme['fonts']): Theme => ({
  ...theme,
  ...sizesOf(theme, fonts),
  fonts,
})

const isOfScheme = (token: string, names: readonly string[]): boolean =>
  names.includes(token.replace(/^(field|deep)-/, '')) || /^((field|deep)-)?(on-)?c\d$/.test(token)

const made = new WeakMap<BrandKit, Map<Theme, Theme>>()

/**
 * A theme in a brand's colours and faces. Its structure stays: what it sets large, where it puts rules and pictures, which
 * of its surfaces are coloured. Text reads at AA and charts at 3:1 whatever the colours are.
 */
export const brandTheme = (theme: Theme, kit: BrandKit): Theme => {
  const known = made.get(kit) ?? new Map<Theme, Theme>()
  made.set(kit, known)
  const branded = known.get(theme) ?? recolored(theme, kit)
  known.set(theme, branded)
  return branded
}

const recolored = (theme: Theme, kit: BrandKit): Theme => {
  const scheme = (name: SchemeName): Scheme => brandScheme({ name, from: theme.schemes[name], theme, kit })
  const schemes = { paper: scheme('paper'), field: scheme('field'), deep: scheme('deep') }
  const fonts = fontsOf(theme, kit)
  const names = ['ground', 'surface', 'ink', 'muted', 'rule', 'accent', 'on-accent', 'accent-ink']
  const own = Object.entries(theme.tokens).filter(([token]) => !isOfScheme(token, names))
  const { primary, accents } = kit.colors
  return defineTheme({
    ...theme,
    ...sizesOf(theme, fonts),
    fonts,
    schemes,
    tokens: Object.fromEntries(own),
    chart: { ...theme.chart, series: brandSeries([primary, ...accents], schemes.paper.ground) },
  })
}
