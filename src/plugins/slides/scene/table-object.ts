import type { Colour, Fill, Line } from './paint.ts'
import type { Placed } from './scene.ts'
import type { Paragraph } from './text.ts'

export type CellLines = {
  readonly top?: Line
  readonly end?: Line
  readonly bottom?: Line
  readonly start?: Line
}

export type TableCell = {
  readonly paragraphs: readonly Paragraph[]
  readonly columns: number
  readonly rows: number
  readonly isHeader: boolean
  readonly fill?: Fill
  readonly lines: CellLines
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** EMU. */
  readonly insets: {
    readonly top: number
    readonly end: number
    readonly bottom: number
    readonly start: number
  }
}

export type TableObject = Placed & {
  readonly type: 'table'
  /** EMU, from the start edge. */
  readonly columnWidths: readonly number[]
  readonly rowHeights: readonly number[]
  /** By row; a cell that spans is listed once, at its first row and column, and `at` is that column from 0. */
  readonly rows: readonly (readonly (TableCell & { readonly at: number })[])[]
  readonly direction: 'ltr' | 'rtl'
  readonly hasHeaderRow: boolean
  readonly hasHeaderColumn: boolean
  readonly ink: Colour
}
