import type { PageShape, TypeScale } from '../block/measure.ts'
import type { Asset } from '../design.ts'
import type { ChartLook } from '../theme/chart-look.ts'
import type { RenderWords } from './render-words.ts'

/** A heading as a table of contents lists it. */
export type ContentsEntry = {
  readonly title: string
  readonly level: 1 | 2
  /** Number of its sheet, from 1. */
  readonly number: number
  readonly id: string
}

/** What a block may know about the place it is drawn in. */
export type RenderContext = {
  readonly kind: string
  readonly theme: string
  readonly language: string
  readonly media: 'screen' | 'print'
  /** The level of the block's heading in the page's outline. */
  readonly level: 1 | 2 | 3
  /** Unique in the document, for ids that elements refer to. */
  readonly id: string
  /** Room for the block in page units. */
  readonly width: number
  /** Height that is left for the block on a sheet, in page units; null where pages have no fixed height. */
  readonly height: number | null
  /** Whether this is a later part of a block that began on an earlier sheet. */
  readonly continued: boolean
  /** Whether a part of this block follows on the next sheet: what belongs to its end, such as a source, is not drawn yet. */
  readonly continues: boolean
  /** How many rows of the field that flows came before this part, for numbering. */
  readonly from: number
  /** The design's parts and headings in order, with the number of the sheet they are on; links go to `#id`. */
  readonly contents: readonly ContentsEntry[]
  readonly shape: PageShape
  /** The page's type sizes. */
  readonly type: TypeScale
  readonly chart: ChartLook
  readonly words: RenderWords
  readonly direction: 'ltr' | 'rtl'
  /** Size of labels in a drawing of the given width, in page units. */
  labelSize(width: number): number
  asset(id: string | null): Asset | undefined
  /** A number as the design's language writes it. */
  number(value: number): string
  /** A share of one as percent. */
  percent(share: number): string
}
