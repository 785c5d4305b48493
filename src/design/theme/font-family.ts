/** One font file of a family per style or weight; the subset's name goes where `{subset}` stands. */
export type FontFace = { readonly style: 'normal' | 'italic'; readonly weight: string; readonly file: string }

/** A family as its `@fontsource` package ships it: one file a face and subset, all woff2. */
export type FontFamily = {
  readonly slug: string
  readonly family: string
  readonly package: string
  readonly faces: readonly FontFace[]
  /** Unicode ranges of the subsets, as the package's unicode.json has them. */
  readonly subsets: Readonly<Record<string, string>>
  /** Families of the system to fall back to. */
  readonly fallback: string
}

export type FontFile = { family: string; package: string; file: string }

type Range = readonly [from: number, to: number]

// A Japanese family has 120 slices of a hundred ranges each, and their texts never change.
const known = new Map<string, Range[]>()

const rangesOf = (unicodeRange: string): Range[] => {
  const ranges =
    known.get(unicodeRange) ??
    unicodeRange.split(',').map((part): Range => {
      const [from = '0', to] = part.trim().replace(/^U\+/i, '').split('-')
      return [parseInt(from, 16), parseInt(to ?? from, 16)]
    })
  known.set(unicodeRange, ranges)
  return ranges
}

/** Subsets that hold at least one of the text's characters; Latin always, for digits and punctuation. */
export const subsetsFor = (family: FontFamily, characters: ReadonlySet<number>): string[] =>
  Object.entries(family.subsets)
    .filter(([subset, unicodeRange]) => {
      if (subset === 'latin') return true
      const ranges = rangesOf(unicodeRange)
      // Characters Latin has too do not ask for another file.
      return [...characters].some(
        (code) => code > 0xff && ranges.some(([from, to]) => code >= from && code <= to),
      )
    })
    .map(([subset]) => subset)

export const fileOf = (face: FontFace, subset: string): string => face.file.replace('{subset}', subset)
