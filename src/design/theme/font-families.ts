import type { FontFamily } from './font-family.ts'
import { subsetRanges } from './font-ranges.ts'

const latin = subsetRanges('latin', 'latin-ext', 'vietnamese')
const cyrillic = subsetRanges('cyrillic', 'cyrillic-ext')
const european = { ...latin, ...cyrillic, ...subsetRanges('greek') }

const fallbacks = { serif: 'Georgia, serif', sans: 'system-ui, sans-serif', mono: 'ui-monospace, monospace' }

type Shipped = {
  slug: string
  family: string
  genre: 'serif' | 'sans' | 'mono'
  weight: string
  xHeight: number
  subsets: Record<string, string>
  /** The axes of its files, as they name them: wght, or opsz for weight and optical size. */
  axis?: 'wght' | 'opsz'
  italic?: boolean
}

const variable = ({ weight, axis = 'wght', italic = true, ...family }: Shipped): FontFamily => ({
  ...family,
  package: `@fontsource-variable/${family.slug}`,
  faces: (italic ? (['normal', 'italic'] as const) : (['normal'] as const)).map((style) => ({
    style,
    weight,
    file: `${family.slug}-{subset}-${axis}-${style}.woff2`,
  })),
  fallback: fallbacks[family.genre],
})

export const inter = variable({
  slug: 'inter',
  family: 'Inter',
  genre: 'sans',
  weight: '100 900',
  xHeight: 0.546,
  axis: 'opsz',
  subsets: { ...european, ...subsetRanges('greek-ext') },
})
export const newsreader = variable({
  slug: 'newsreader',
  family: 'Newsreader',
  genre: 'serif',
  weight: '200 800',
  xHeight: 0.426,
  axis: 'opsz',
  subsets: latin,
})
export const sourceSerif = variable({
  slug: 'source-serif-4',
  family: 'Source Serif 4',
  genre: 'serif',
  weight: '200 900',
  xHeight: 0.475,
  axis: 'opsz',
  subsets: european,
})
export const ebGaramond = variable({
  slug: 'eb-garamond',
  family: 'EB Garamond',
  genre: 'serif',
  weight: '400 800',
  xHeight: 0.4,
  subsets: { ...european, ...subsetRanges('greek-ext') },
})
export const literata = variable({
  slug: 'literata',
  family: 'Literata',
  genre: 'serif',
  weight: '200 900',
  xHeight: 0.507,
  axis: 'opsz',
  subsets: { ...european, ...subsetRanges('greek-ext') },
})
export const lora = variable({
  slug: 'lora',
  family: 'Lora',
  genre: 'serif',
  weight: '400 700',
  xHeight: 0.5,
  subsets: { ...latin, ...cyrillic },
})
/** Has no italic. */
export const bricolage = variable({
  slug: 'bricolage-grotesque',
  family: 'Bricolage Grotesque',
  genre: 'sans',
  weight: '200 800',
  xHeight: 0.528,
  axis: 'opsz',
  italic: false,
  subsets: latin,
})
export const archivo = variable({
  slug: 'archivo',
  family: 'Archivo',
  genre: 'sans',
  weight: '100 900',
  xHeight: 0.526,
  subsets: latin,
})
export const dmSans = variable({
  slug: 'dm-sans',
  family: 'DM Sans',
  genre: 'sans',
  weight: '100 1000',
  xHeight: 0.526,
  axis: 'opsz',
  subsets: subsetRanges('latin', 'latin-ext'),
})
/** Has no italic. */
export const manrope = variable({
  slug: 'manrope',
  family: 'Manrope',
  genre: 'sans',
  weight: '200 800',
  xHeight: 0.54,
  italic: false,
  subsets: european,
})
/** Has no italic. */
export const spaceGrotesk = variable({
  slug: 'space-grotesk',
  family: 'Space Grotesk',
  genre: 'sans',
  weight: '300 700',
  xHeight: 0.486,
  italic: false,
  subsets: latin,
})
/** Condensed, for posters; has no italic. */
export const bigShoulders = variable({
  slug: 'big-shoulders',
  family: 'Big Shoulders',
  genre: 'sans',
  weight: '100 900',
  xHeight: 0.6,
  axis: 'opsz',
  italic: false,
  subsets: latin,
})
/** Has no italic here: code needs none. */
export const jetBrainsMono = variable({
  slug: 'jetbrains-mono',
  family: 'JetBrains Mono',
  genre: 'mono',
  weight: '100 800',
  xHeight: 0.55,
  italic: false,
  subsets: european,
})

/** One weight, for posters; has no italic. */
export const anton: FontFamily = {
  slug: 'anton',
  family: 'Anton',
  genre: 'sans',
  xHeight: 0.732,
  package: '@fontsource/anton',
  // One weight, not to be made bolder by the browser.
  faces: [{ style: 'normal', weight: '100 900', file: 'anton-{subset}-400-normal.woff2' }],
  subsets: latin,
  fallback: fallbacks.sans,
}

export const plexMono: FontFamily = {
  slug: 'ibm-plex-mono',
  family: 'IBM Plex Mono',
  genre: 'mono',
  xHeight: 0.516,
  package: '@fontsource/ibm-plex-mono',
  faces: [
    { style: 'normal', weight: '400', file: 'ibm-plex-mono-{subset}-400-normal.woff2' },
    { style: 'normal', weight: '500', file: 'ibm-plex-mono-{subset}-500-normal.woff2' },
  ],
  subsets: { ...latin, ...cyrillic },
  fallback: fallbacks.mono,
}
