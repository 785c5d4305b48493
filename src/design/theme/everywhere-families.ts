import arimoRanges from '@fontsource-variable/arimo/unicode.json' with { type: 'json' }
import gelasioRanges from '@fontsource-variable/gelasio/unicode.json' with { type: 'json' }
import cousineRanges from '@fontsource/cousine/unicode.json' with { type: 'json' }
import tinosRanges from '@fontsource/tinos/unicode.json' with { type: 'json' }
import type { FontFamily } from './font-family.ts'

const styles = ['normal', 'italic'] as const

type Shipped = Pick<FontFamily, 'slug' | 'family' | 'subsets' | 'genre' | 'xHeight' | 'fallback'>

const variable = (family: Shipped): FontFamily => ({
  ...family,
  package: `@fontsource-variable/${family.slug}`,
  faces: styles.map((style) => ({
    style,
    weight: '400 700',
    file: `${family.slug}-{subset}-wght-${style}.woff2`,
  })),
})

const still = (family: Shipped): FontFamily => ({
  ...family,
  package: `@fontsource/${family.slug}`,
  faces: styles.flatMap((style) =>
    ['400', '700'].map((weight) => ({
      style,
      weight,
      file: `${family.slug}-{subset}-${weight}-${style}.woff2`,
    })),
  ),
})

/** Its letters are as wide as those of Arial. */
export const arimo = variable({
  slug: 'arimo',
  family: 'Arimo',
  genre: 'sans',
  xHeight: 0.519,
  subsets: arimoRanges,
  fallback: 'Arial, sans-serif',
})
/** Its letters are as wide as those of Georgia. */
export const gelasio = variable({
  slug: 'gelasio',
  family: 'Gelasio',
  genre: 'serif',
  xHeight: 0.481,
  subsets: gelasioRanges,
  fallback: 'Georgia, serif',
})
/** Its letters are as wide as those of Times New Roman. */
export const tinos = still({
  slug: 'tinos',
  family: 'Tinos',
  genre: 'serif',
  xHeight: 0.459,
  subsets: tinosRanges,
  fallback: "'Times New Roman', serif",
})
/** Its letters are as wide as those of Courier New. */
export const cousine = still({
  slug: 'cousine',
  family: 'Cousine',
  genre: 'mono',
  xHeight: 0.53,
  subsets: cousineRanges,
  fallback: "'Courier New', monospace",
})

/** Families that draw in the stead of ones most machines have; nobody chooses them for a brand. */
export const everywhereFamilies: readonly FontFamily[] = [arimo, tinos, gelasio, cousine]
