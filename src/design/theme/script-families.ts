import arabicRanges from '@fontsource-variable/noto-sans-arabic/unicode.json' with { type: 'json' }
import devanagariRanges from '@fontsource-variable/noto-sans-devanagari/unicode.json' with { type: 'json' }
import emojiRanges from '@fontsource-variable/noto-emoji/unicode.json' with { type: 'json' }
import hebrewRanges from '@fontsource-variable/noto-sans-hebrew/unicode.json' with { type: 'json' }
import japaneseRanges from '@fontsource-variable/noto-sans-jp/unicode.json' with { type: 'json' }
import koreanRanges from '@fontsource-variable/noto-sans-kr/unicode.json' with { type: 'json' }
import chineseRanges from '@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' }
import thaiRanges from '@fontsource-variable/noto-sans-thai/unicode.json' with { type: 'json' }
import type { FontFamily } from './font-family.ts'
import { subsetRanges } from './font-ranges.ts'

/** Packages name their slices "[12]" and the files of these "12"; of subsets with a name only those asked for are taken. */
const slicesOf = (ranges: Record<string, string>, ...named: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ranges)
      .filter(([subset]) => subset.startsWith('[') || named.includes(subset))
      .map(([subset, range]) => [subset.replace(/[[\]]/g, ''), range]),
  )

// The serif and the sans of a script are cut the same way.
const slices = {
  arabic: slicesOf(arabicRanges, 'arabic'),
  hebrew: slicesOf(hebrewRanges, 'hebrew'),
  devanagari: slicesOf(devanagariRanges, 'devanagari'),
  thai: slicesOf(thaiRanges, 'thai'),
  ja: slicesOf(japaneseRanges),
  ko: slicesOf(koreanRanges),
  zh: slicesOf(chineseRanges),
  emoji: slicesOf(emojiRanges),
}
const european = subsetRanges(
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
)

type Genre = 'serif' | 'sans'

/** Names of our own: a font of the reader's system must not step in front of the family that is meant. */
const variable = (
  slug: string,
  name: string,
  genre: Genre,
  subsets: Record<string, string>,
  weight = '100 900',
): FontFamily => ({
  slug,
  family: `Platen ${name}`,
  package: `@fontsource-variable/${slug}`,
  faces: [{ style: 'normal', weight, file: `${slug}-{subset}-wght-normal.woff2` }],
  subsets,
  fallback: genre === 'serif' ? 'serif' : 'sans-serif',
  genre,
})

const still = (slug: string, name: string, subsets: Record<string, string>): FontFamily => ({
  slug,
  family: `Platen ${name}`,
  package: `@fontsource/${slug}`,
  // It has one weight, and is not to be made bold by the browser.
  faces: [{ style: 'normal', weight: '100 900', file: `${slug}-{subset}-400-normal.woff2` }],
  subsets,
  fallback: 'sans-serif',
})

type Han = Record<'ja' | 'ko' | 'zh', FontFamily>

// Which family stands behind the name depends on the language: Han characters look different in each.
const han: Record<Genre, Han> = {
  sans: {
    ja: variable('noto-sans-jp', 'Sans Han', 'sans', slices.ja),
    ko: variable('noto-sans-kr', 'Sans Han', 'sans', slices.ko),
    zh: variable('noto-sans-sc', 'Sans Han', 'sans', slices.zh),
  },
  serif: {
    ja: variable('noto-serif-jp', 'Serif Han', 'serif', slices.ja, '200 900'),
    ko: variable('noto-serif-kr', 'Serif Han', 'serif', slices.ko, '200 900'),
    zh: variable('noto-serif-sc', 'Serif Han', 'serif', slices.zh, '200 900'),
  },
}

// A Japanese or Korean family lacks signs and characters that the Chinese one has.
const rest: Record<Genre, FontFamily> = {
  sans: { ...han.sans.zh, family: 'Platen Sans Ideographs' },
  serif: { ...han.serif.zh, family: 'Platen Serif Ideographs' },
}

const scripts: Record<Genre, readonly FontFamily[]> = {
  sans: [
    variable('noto-sans', 'Sans', 'sans', european),
    variable('noto-sans-arabic', 'Sans Arabic', 'sans', slices.arabic),
    variable('noto-sans-hebrew', 'Sans Hebrew', 'sans', slices.hebrew),
    variable('noto-sans-devanagari', 'Sans Devanagari', 'sans', slices.devanagari),
    variable('noto-sans-thai', 'Sans Thai', 'sans', slices.thai),
  ],
  serif: [
    variable('noto-serif', 'Serif', 'serif', european),
    variable('noto-naskh-arabic', 'Serif Arabic', 'serif', slices.arabic, '400 700'),
    variable('noto-serif-hebrew', 'Serif Hebrew', 'serif', slices.hebrew),
    variable('noto-serif-devanagari', 'Serif Devanagari', 'serif', slices.devanagari),
    variable('noto-serif-thai', 'Serif Thai', 'serif', slices.thai),
  ],
}

const signs: readonly FontFamily[] = [
  // The package puts all of it into one file and names that after the letters in it.
  still('noto-sans-math', 'Math', {
    latin:
      'U+2010,U+2015-2016,U+2020-2021,U+2032-2037,U+2070-209C,U+2100-214F,U+2190-22FF,U+27C0-27FF,U+2900-2BFF',
  }),
  still('noto-sans-symbols-2', 'Symbols', { symbols: 'U+2300-27BF,U+2800-28FF,U+2B00-2BFF' }),
  variable('noto-emoji', 'Emoji', 'sans', slices.emoji, '300 700'),
]

/** Families for what no theme's own faces hold. */
export const scriptFamilies: readonly FontFamily[] = [
  ...Object.values(scripts).flat(),
  ...Object.values(han).flatMap((each) => Object.values(each)),
  ...signs,
]

const within = (
  characters: ReadonlySet<number>,
  ...ranges: readonly (readonly [number, number])[]
): boolean => [...characters].some((code) => ranges.some(([from, to]) => code >= from && code <= to))

/** The language whose Han characters a text wants; where its own does not say, kana and hangul do. */
export const hanLanguage = (characters: ReadonlySet<number>, language: string): keyof Han => {
  const base = language.toLowerCase().split('-')[0]
  if (base === 'ja' || base === 'ko' || base === 'zh') return base
  if (within(characters, [0x3040, 0x30ff])) return 'ja'
  return within(characters, [0x1100, 0x11ff], [0xac00, 0xd7af]) ? 'ko' : 'zh'
}

/** What stands behind the faces of a theme, nearest first: other scripts in its genre, then signs. */
export const familiesBehind = (genre: Genre, language: keyof Han): readonly FontFamily[] => [
  ...scripts[genre],
  han[genre][language],
  rest[genre],
  ...signs,
]
