import frauncesRanges from '@fontsource-variable/fraunces/unicode.json' with { type: 'json' }
import geistRanges from '@fontsource-variable/geist/unicode.json' with { type: 'json' }
import geistMonoRanges from '@fontsource-variable/geist-mono/unicode.json' with { type: 'json' }
import plexSansRanges from '@fontsource-variable/ibm-plex-sans/unicode.json' with { type: 'json' }
import nunitoSansRanges from '@fontsource-variable/nunito-sans/unicode.json' with { type: 'json' }
import sofiaSansRanges from '@fontsource-variable/sofia-sans/unicode.json' with { type: 'json' }
import sofiaCondensedRanges from '@fontsource-variable/sofia-sans-extra-condensed/unicode.json' with { type: 'json' }
import sourceSansRanges from '@fontsource-variable/source-sans-3/unicode.json' with { type: 'json' }
import type { FontFamily } from './font-family.ts'

const upright = (
  slug: string,
  family: string,
  subsets: Readonly<Record<string, string>>,
  xHeight: number,
  weight = '100 900',
): FontFamily => ({
  slug,
  family,
  package: `@fontsource-variable/${slug}`,
  faces: [{ style: 'normal', weight, file: `${slug}-{subset}-wght-normal.woff2` }],
  subsets,
  xHeight,
  fallback: 'system-ui, sans-serif',
})

const withItalic = (family: FontFamily): FontFamily => ({
  ...family,
  faces: family.faces.flatMap((face) => [
    face,
    { ...face, style: 'italic', file: face.file.replace('-normal.', '-italic.') },
  ]),
})

export const nunitoSans = withItalic(
  upright('nunito-sans', 'Nunito Sans', nunitoSansRanges, 0.484, '200 1000'),
)
export const plexSans = withItalic(
  upright('ibm-plex-sans', 'IBM Plex Sans', plexSansRanges, 0.516, '100 700'),
)
export const sofiaSans = withItalic(upright('sofia-sans', 'Sofia Sans', sofiaSansRanges, 0.488, '1 1000'))
export const sourceSans = withItalic(
  upright('source-sans-3', 'Source Sans 3', sourceSansRanges, 0.486, '200 900'),
)
export const geist = withItalic(upright('geist', 'Geist', geistRanges, 0.53))

/** Has no italic on purpose: set in capitals and very large, where emphasis is weight. */
export const sofiaCondensed = upright(
  'sofia-sans-extra-condensed',
  'Sofia Sans Extra Condensed',
  sofiaCondensedRanges,
  0.486,
  '1 1000',
)
export const geistMono: FontFamily = {
  ...upright('geist-mono', 'Geist Mono', geistMonoRanges, 0.53),
  genre: 'mono',
  fallback: 'ui-monospace, monospace',
}

/** Fraunces with its axis of softness, which theme CSS sets by `font-variation-settings`. */
export const frauncesSoft: FontFamily = {
  ...withItalic(upright('fraunces-soft', 'Fraunces Soft', frauncesRanges, 0.482)),
  package: '@fontsource-variable/fraunces',
  faces: (['normal', 'italic'] as const).map((style) => ({
    style,
    weight: '100 900',
    file: `fraunces-{subset}-soft-${style}.woff2`,
  })),
  genre: 'serif',
  fallback: 'Georgia, serif',
}
