import type { Oklch } from './color.ts'

/** What a brand brings to every theme. */
export type BrandKit = {
  readonly name: string
  readonly colors: {
    /** Takes the place of the theme's accent. */
    readonly primary: Oklch
    /** Up to four more, for charts and second fields. */
    readonly accents: readonly Oklch[]
    /** Paper and ink, where the brand has its own. */
    readonly ground?: Oklch
    readonly ink?: Oklch
  }
  /** Slugs of families the platform ships; the theme's own where left out. */
  readonly fonts: { readonly display?: string; readonly text?: string }
  /** Id of the asset with the logo. */
  readonly logo?: string
}
