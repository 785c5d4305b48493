import type { Theme } from '../define-theme.ts'
import { codesOf, type FontFamily } from '../font-family.ts'
import { type FontRole, fontStack } from '../font-stack.ts'
import { letterWidths, measuredRanges } from './letter-widths.ts'

const places = new Map(codesOf(measuredRanges).map((code, index) => [code, index]))

/** What of a letter lies before and after a value among rising ones, and how far between. */
const between = (values: readonly number[], value: number): [number, number, number] => {
  const after = values.findIndex((each) => each >= value)
  if (after === 0) return [0, 0, 0]
  if (after < 0) return [values.length - 1, values.length - 1, 0]
  const [low = 0, high = 1] = [values[after - 1], values[after]]
  return [after - 1, after, (value - low) / (high - low)]
}

/** A family in still weights is drawn in the next heavier one; others have every weight between. */
type Table = { isStill: boolean; weights: number[]; sizes: number[]; rows: string }

const tables = new Map<string, Table | undefined>()

const tableOf = (slug: string): Table | undefined => {
  if (tables.has(slug)) return tables.get(slug)
  const [weights = '', sizes = '', rows = ''] = letterWidths[slug]?.split(' ') ?? []
  const numbers = (list: string): number[] => list.split(',').map(Number)
  const isStill = weights.startsWith('=')
  const table =
    rows === ''
      ? undefined
      : { isStill, weights: numbers(weights.replace('=', '')), sizes: numbers(sizes), rows }
  tables.set(slug, table)
  return table
}

/** Width of a letter in a family, in em; undefined where it was not measured. */
const inFamily = (family: FontFamily, place: number, weight: number, size: number): number | undefined => {
  const table = tableOf(family.slug)
  if (!table) return undefined
  const at = (weightIndex: number, sizeIndex: number): number =>
    (table.rows.charCodeAt((weightIndex * table.sizes.length + sizeIndex) * places.size + place) - 0x100) /
    200
  const [light, heavy, share] = between(table.weights, weight)
  const bold = table.isStill && share > 0 ? 1 : share
  const [small, large, grown] = between(table.sizes, size)
  if (!(at(light, small) > 0)) return undefined
  const atWeight = (index: number): number => at(index, small) * (1 - grown) + at(index, large) * grown
  return (atWeight(light) * (1 - bold) + atWeight(heavy) * bold) * (family.adjust ?? 1)
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x20000 && code <= 0x3ffff)

/** Vowel signs of Devanagari are drawn on a circle where they stand alone, as they were measured; in words they are not. */
const isVowelSign = (code: number): boolean =>
  (code >= 0x93e && code <= 0x940) || (code >= 0x949 && code <= 0x94c)
const circle = 0.48

const mean = { letter: 0.64, sign: 1.05, picture: 1.32, mark: 0.66 }

/** Marks that faces draw over their letters; any other one may be drawn beside it. */
const isUsualMark = (code: number): boolean =>
  !(code >= 0x300 && code <= 0x36f) ||
  (code <= 0x30c && code !== 0x305) ||
  [0x30f, 0x311, 0x312, 0x31b, 0x323, 0x324, 0x326, 0x327, 0x328, 0x32e, 0x331].includes(code)

/** Spaces that no face was measured for, some of which do not break, are as wide as the plain one at least. */
const isSpace = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2004 && code <= 0x200a) || code === 0x202f || code === 0x205f

const otherwise = (letter: string, code: number): number => {
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(letter)) return isUsualMark(code) ? 0 : mean.mark
  if (isWide(code)) return 1
  if (code >= 0x1f000 || /^\p{Emoji_Presentation}$/u.test(letter)) return mean.picture
  return /^[\p{L}\p{N}\p{Mc}]$/u.test(letter) ? mean.letter : mean.sign
}

/** Widths of characters by code point, in em. */
export type LetterWidth = (code: number) => number

type Cut = {
  theme: Pick<Theme, 'slug' | 'fonts'>
  role: FontRole
  weight: number
  /** In CSS pixels, for families with optical sizes. */
  size: number
}

const measured = ({ theme, role, weight, size }: Cut): LetterWidth => {
  const families = fontStack(theme, role)
  const known = new Map<number, number>()
  const found = (code: number): number => {
    if (isSpace(code)) return found(0x20)
    const letter = String.fromCodePoint(code)
    const marked = places.get(code) ?? places.get(letter.normalize('NFD').codePointAt(0) ?? 0)
    for (const family of marked === undefined ? [] : families) {
      const width = inFamily(family, marked ?? 0, weight, size)
      if (width !== undefined) return isVowelSign(code) ? Math.max(0.2, width - circle) : width
    }
    return otherwise(letter, code)
  }
  return (code) => {
    const width = known.get(code)
    if (width !== undefined) return width
    const fresh = found(code)
    if (known.size < 4_000) known.set(code, fresh)
    return fresh
  }
}

const cuts = new WeakMap<Theme['fonts'], Map<string, LetterWidth>>()

/** Optical sizes that are told apart; letters are wider in a smaller one, so that rounding down is safe. */
const sizes = [96, 72, 56, 44, 36, 30, 26, 22, 19, 17, 15, 13, 11, 9, 8]

/** The widths of a theme's letters as Chromium draws them. Families nobody measured count with a mean that is on the wide side. */
export const letterWidth = ({ theme, role, weight, size }: Cut): LetterWidth => {
  const known = cuts.get(theme.fonts) ?? new Map<string, LetterWidth>()
  cuts.set(theme.fonts, known)
  const rounded = sizes.find((each) => each <= size) ?? 8
  const key = `${role} ${weight} ${rounded}`
  const cut = known.get(key) ?? measured({ theme, role, weight, size: rounded })
  known.set(key, cut)
  return cut
}
