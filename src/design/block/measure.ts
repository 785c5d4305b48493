/** The proportion of a page: wider than high, about square, or higher than wide. */
export type PageShape = 'wide' | 'square' | 'tall'

/** What a block needs to estimate its own height: lengths are page units, estimates err on the tall side. */
export type Measure = {
  readonly width: number
  readonly shape: PageShape
  readonly kind: string
  /** Type sizes of the page. */
  readonly type: TypeScale
  /** Height of a text set in a size, over a width (the block's own when left out). */
  text(text: string, size: number, options?: { width?: number; leading?: number }): number
  /** Height of rich text in the body size. */
  richText(value: unknown, width?: number): number
}

/** Sizes in page units. */
export type TypeScale = {
  readonly h1: number
  readonly h2: number
  readonly h3: number
  readonly quote: number
  readonly body: number
  readonly small: number
  readonly figure: number
}
