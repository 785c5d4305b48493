declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    keepAllGlyphs?: boolean
    /** A number pins an axis. */
    variationAxes?: Record<string, number>
  }
  /** Cuts a font to a text, or with `keepAllGlyphs` only changes its format and axes. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>
}
