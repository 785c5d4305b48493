import fontHoles from './font-holes.json' with { type: 'json' }

/** One font file of a family per style or weight; the subset's name goes where `{subset}` stands. */
export type FontFace = { readonly style: 'normal' | 'italic'; readonly weight: string; readonly file: string }

/** A family as its `@fontsource` package ships it: one file a face and subset, all woff2. */
export type FontFamily = {
  readonly slug: string
  /** The name in CSS. Families that stand in for each other share none, or the weights one has would hide the other. */
  readonly family: string
  readonly package: string
  readonly faces: readonly FontFace[]
  /** Unicode ranges of the subsets, as the package's unicode.json has them. */
  readonly subsets: Readonly<Record<string, string>>
  /** Families of the system to fall back to. */
  readonly fallback: string
  /** What stands in where the family has no letter: serifs for a serif, else a sans or a mono. Sans when left out. */
  readonly genre?: 'serif' | 'sans' | 'mono'
  /** Height of its small letters in em, to match stand-ins to. */
  readonly xHeight?: number
  /** Multiplies its size, so that its small letters are as high as those of the family it stands in for. */
  readonly adjust?: number
}

export type FontFile = { family: string; package: string; file: string }

type Slice = readonly [from: number, to: number, subset: string]

const rangesOf = (unicodeRange: string): [number, number][] =>
  unicodeRange === ''
    ? []
    : unicodeRange.split(',').map((part) => {
        const [from = '0', to] = part.trim().replace(/^U\+/i, '').split('-')
        return [parseInt(from, 16), parseInt(to ?? from, 16)]
      })

/** The characters a unicode range names. */
export const codesOf = (unicodeRange: string): number[] =>
  rangesOf(unicodeRange).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  )

// A Japanese family has 120 slices of a hundred ranges each, and they never change.
const sliced = new WeakMap<FontFamily['subsets'], readonly Slice[]>()
// Characters that subsets lack though their unicode range names them; written by scripts/font-holes.ts.
const missing: Readonly<Record<string, string>> = fontHoles
const holes = new Map<string, ReadonlySet<number>>()

const slicesOf = ({ subsets }: FontFamily): readonly Slice[] => {
  const known = sliced.get(subsets)
  if (known) return known
  const slices = Object.entries(subsets)
    .flatMap(([subset, range]) => rangesOf(range).map(([from, to]): Slice => [from, to, subset]))
    .sort((a, b) => a[0] - b[0])
  sliced.set(subsets, slices)
  return slices
}

const holesIn = (key: string): ReadonlySet<number> => {
  const known = holes.get(key) ?? new Set(codesOf(missing[key] ?? ''))
  holes.set(key, known)
  return known
}

/** How many slices begin at or before a character. */
const before = (slices: readonly Slice[], code: number): number => {
  let [low, high] = [0, slices.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slices[middle]?.[0] ?? 0) <= code) low = middle + 1
    else high = middle
  }
  return low
}

/** The subset of a family that has a glyph for a character; undefined when none has. */
export const subsetWith = (family: FontFamily, code: number): string | undefined => {
  const slices = slicesOf(family)
  const order = Object.keys(family.subsets)
  const at = before(slices, code)
  // Ranges of subsets overlap: those that begin a little earlier are asked too, and the family's first is taken.
  return slices
    .slice(Math.max(0, at - 24), at)
    .filter(([, to, subset]) => code <= to && !holesIn(`${family.slug}/${subset}`).has(code))
    .map(([, , subset]) => subset)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0]
}

export const fileOf = (face: FontFace, subset: string): string => face.file.replace('{subset}', subset)
