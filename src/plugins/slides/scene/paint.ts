/** The twelve colours an office theme has; the names are those of its files. */
export const colourSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const
export type ColourSlot = (typeof colourSlots)[number]

/** A colour as it is seen, and where it comes from in the theme, so that another theme changes it. */
export type Colour = {
  /** Six digits, such as `1F2A44`. */
  readonly hex: string
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number
  /** The theme's colour it is, or is made of by `lumMod` and `lumOff` (shares of one, of its luminance in HSL). */
  readonly slot?: { readonly name: ColourSlot; readonly lumMod?: number; readonly lumOff?: number }
}

export type Fill =
  | { readonly is: 'none' }
  | { readonly is: 'solid'; readonly colour: Colour }
  | {
      readonly is: 'gradient'
      /** Clockwise, 0 leads from left to right. */
      readonly degrees: number
      /** `at` from 0 to 1. */
      readonly stops: readonly { readonly at: number; readonly colour: Colour }[]
    }
  /** Key in the media of the scene; it fills the box. */
  | { readonly is: 'picture'; readonly media: string }

export type Line = {
  readonly colour: Colour
  /** EMU. */
  readonly width: number
  readonly dash?: 'solid' | 'dash' | 'dot'
}
