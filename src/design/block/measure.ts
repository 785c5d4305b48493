import type { ContentsEntry } from '../render/render-context.ts'

/** The proportion of a page: wider than high, about square, or higher than wide. */
export type PageShape = 'wide' | 'square' | 'tall'

/** The faces of a theme. */
export type Face = 'display' | 'subheading' | 'text' | 'label' | 'mono'

/** How a text is set: over which width, with which leading, in which face of the theme. What is left out follows from its size. */
export type Setting = {
  readonly width?: number
  readonly leading?: number
  readonly face?: Face
  readonly weight?: number
  /** Extra space between letters, in em. */
  readonly tracking?: number
  /** Set in capitals. */
  readonly capitals?: boolean
  /** Whether lines end where they end in the text, as `white-space:pre-line` has it; else a break is a space. */
  readonly keepsLines?: boolean
}

/** What a block needs to estimate its own height: lengths are page units, estimates err on the tall side. */
export type Measure = {
  readonly width: number
  readonly shape: PageShape
  readonly kind: string
  /** Type sizes of the page. */
  readonly type: TypeScale
  /** Space between the blocks of the page; `var(--gap)` in CSS. */
  readonly gap: number
  /** Whether this is a later part of a block that began on an earlier sheet. */
  readonly continued: boolean
  /** What a table of contents of the design lists; the numbers of the sheets are not known yet. */
  readonly contents: readonly ContentsEntry[]
  /** Height of a text set in a size, over a width (the block's own when left out). */
  text(text: string, size: number, setting?: Setting): number
  /** Width of the widest line of a text on one line each, in page units. */
  lineWidth(text: string, size: number, setting?: Setting): number
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
