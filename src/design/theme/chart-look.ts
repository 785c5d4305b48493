/**
 * How charts are drawn, as far as themes differ in it. What a chart says never depends on this: values are always written,
 * lengths always start at zero.
 */
export type ChartLook = {
  /** Colours of the series in their order, as CSS; made for paper, where each reaches 3:1. */
  readonly series: readonly string[]
  /** Multiplies the breadth of bars and columns: 1 is a bar of about one line's height. */
  readonly thickness: number
  /** Corner radius of bars, columns and keys, in page units. */
  readonly rounded: number
  /**
   * block: a filled bar. round: filled, its far end a half circle. lollipop: a thin stem with a dot at the value. outline:
   * stroked in the series colour over a faint fill. hatch: filled with slanted lines, for drawings without tints.
   */
  readonly bar: 'block' | 'round' | 'lollipop' | 'outline' | 'hatch'
  /** A pale track behind each bar as long as the axis, so that bars read as shares of it. */
  readonly track: boolean
  /** Where a bar's name stands: before it in a column of names, or above it on a line of its own. */
  readonly names: 'beside' | 'above'
  /** Where a bar's value stands: after its end, inside it where it fits, or flush at the far edge like a column of figures. */
  readonly figures: 'end' | 'inside' | 'edge'
  /** Lines across the drawing at the ticks of the value axis. */
  readonly gridlines: 'none' | 'hairline' | 'dotted' | 'full'
  /** The line that values start from. */
  readonly axis: 'none' | 'hairline' | 'heavy'
  /** How a line joins its points. */
  readonly curve: 'straight' | 'smooth' | 'step'
  /** Multiplies the thickness of lines. */
  readonly stroke: number
  /** Later series are dashed as well as coloured. */
  readonly dashes: boolean
  /** Drawn at the points of a line; `end` marks only the last one. */
  readonly marker: 'none' | 'end' | 'dot' | 'ring' | 'square' | 'diamond'
  /** Opacity of the fill below the first line of a line chart; areas use at least 0.35 of their own. */
  readonly area: number
  /** The hole of a doughnut as a share of its radius. */
  readonly hole: number
  /** The space between the parts of a pie or doughnut, in hundredths of its circle. */
  readonly slit: number
}

/** What a theme gets that says nothing else about its charts. */
export const chartDefaults: Omit<ChartLook, 'series'> = {
  thickness: 1,
  rounded: 0,
  bar: 'block',
  track: false,
  names: 'beside',
  figures: 'end',
  gridlines: 'hairline',
  axis: 'hairline',
  curve: 'straight',
  stroke: 1,
  dashes: false,
  marker: 'end',
  area: 0,
  hole: 0.62,
  slit: 0.2,
}
