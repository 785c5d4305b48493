import type { LocalText } from '#kernel/local-text.ts'
import type { TypeScale } from '../block/measure.ts'

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    kinds: Kind
  }
}

export type PageSize = {
  readonly slug: string
  readonly label: LocalText
  readonly width: number
  readonly height: number
  readonly unit: 'mm' | 'px'
  /** Multiplies the kind's type and margins, for sizes much smaller or larger than the first. */
  readonly scale?: number
}

/** What a design is: its page sizes, how pages follow each other and how large its type is. */
export type Kind = {
  readonly slug: string
  readonly label: LocalText
  readonly description: LocalText
  /** The first is the default. */
  readonly sizes: readonly [PageSize, ...PageSize[]]
  readonly flow: 'paged' | 'continuous'
  readonly pages: { readonly min: number; readonly default: number; readonly max: number }
  /** In page units: CSS pixels at the page's own size. */
  readonly type: Omit<TypeScale, 'quote'>
  readonly margin: { readonly block: number; readonly inline: number }
  readonly gap: number
  /** How small the type of a page may become, in percent, before the page goes on on a next sheet. */
  readonly fit?: { readonly smallest: number }
  /** Somebody presents it: its pages have notes for the speaker. */
  readonly notes?: boolean
}

/** Checks a kind and returns it. @throws Error when its numbers contradict each other. */
export const defineKind = (kind: Kind): Kind => {
  const { min, max } = kind.pages
  if (min < 1 || kind.pages.default < min || max < kind.pages.default) {
    throw new Error(`defineKind: "${kind.slug}" needs pages with 1 ≤ min ≤ default ≤ max.`)
  }
  return kind
}

const pixelsPerMillimetre = 96 / 25.4

/** The size a design asks for, or the kind's first, with its width and height in page units. */
export const pageSize = (
  kind: Kind,
  slug?: string,
): PageSize & { units: { width: number; height: number } } => {
  const size = kind.sizes.find((each) => each.slug === slug) ?? kind.sizes[0]
  const factor = size.unit === 'mm' ? pixelsPerMillimetre : 1
  const units = { width: Math.round(size.width * factor), height: Math.round(size.height * factor) }
  return { ...size, units }
}
