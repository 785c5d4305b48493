import arabicRanges from '@fontsource-variable/noto-sans-arabic/unicode.json' with { type: 'json' }
import hebrewRanges from '@fontsource-variable/noto-sans-hebrew/unicode.json' with { type: 'json' }
import japaneseRanges from '@fontsource-variable/noto-sans-jp/unicode.json' with { type: 'json' }
import koreanRanges from '@fontsource-variable/noto-sans-kr/unicode.json' with { type: 'json' }
import chineseRanges from '@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' }
import type { FontFamily } from './font-family.ts'

/**
 * Names of our own in every theme's font stacks: which family stands behind "Platen Han" depends on the language, and a
 * font of the reader's system must not step in front of it.
 */
export const scriptFonts = ['Platen Han', 'Platen Arabic', 'Platen Hebrew'] as const
type ScriptFont = (typeof scriptFonts)[number]

/** Packages name their slices "[12]" and the files of these "12"; subsets that themes bring themselves are left out. */
const slicesOf = (ranges: Record<string, string>, named: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ranges)
      .filter(([subset]) => subset.startsWith('[') || named.includes(subset))
      .map(([subset, range]) => [subset.replace(/[[\]]/g, ''), range]),
  )

const script = (
  slug: string,
  family: ScriptFont,
  ranges: Record<string, string>,
  named: readonly string[] = [],
): FontFamily => ({
  slug,
  family,
  package: `@fontsource-variable/${slug}`,
  faces: [{ style: 'normal', weight: '100 900', file: `${slug}-{subset}-wght-normal.woff2` }],
  subsets: slicesOf(ranges, named),
  fallback: 'sans-serif',
})

const japanese = script('noto-sans-jp', 'Platen Han', japaneseRanges)
const korean = script('noto-sans-kr', 'Platen Han', koreanRanges)
const chinese = script('noto-sans-sc', 'Platen Han', chineseRanges)
const arabic = script('noto-sans-arabic', 'Platen Arabic', arabicRanges, ['arabic'])
const hebrew = script('noto-sans-hebrew', 'Platen Hebrew', hebrewRanges, ['hebrew'])

/** Families for scripts that no theme's own faces hold. */
export const scriptFamilies: readonly FontFamily[] = [japanese, korean, chinese, arabic, hebrew]

const within = (
  characters: ReadonlySet<number>,
  ...ranges: readonly (readonly [number, number])[]
): boolean => [...characters].some((code) => ranges.some(([from, to]) => code >= from && code <= to))

/** Han characters look different in each language; where the language does not say, kana and hangul do. */
const hanFamily = (characters: ReadonlySet<number>, language: string): FontFamily => {
  if (language.startsWith('ja')) return japanese
  if (language.startsWith('ko')) return korean
  if (language.startsWith('zh')) return chinese
  if (within(characters, [0x3040, 0x30ff])) return japanese
  return within(characters, [0x1100, 0x11ff], [0xac00, 0xd7af]) ? korean : chinese
}

/** The families a text needs beside those of its theme; none for most languages. */
export const scriptFamiliesFor = (characters: ReadonlySet<number>, language: string): FontFamily[] => [
  ...(within(
    characters,
    [0x1100, 0x11ff],
    [0x2e80, 0x9fff],
    [0xac00, 0xd7af],
    [0xf900, 0xfaff],
    [0xff00, 0xffef],
    [0x20000, 0x3ffff],
  )
    ? [hanFamily(characters, language)]
    : []),
  ...(within(characters, [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc])
    ? [arabic]
    : []),
  ...(within(characters, [0x590, 0x5ff], [0xfb1d, 0xfb4f]) ? [hebrew] : []),
]
