import type { Box } from './box.ts'
import type { Colour } from './paint.ts'
import type { Placed } from './scene.ts'
import type { Face } from './text.ts'

/** How text in a chart is set; `size` in hundredths of a point. */
export type ChartText = {
  readonly face: Face
  readonly size: number
  readonly weight: number
  readonly colour: Colour
}

export type ChartSeries = {
  readonly name: string
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[]
  readonly colour: Colour
  readonly dash?: 'solid' | 'dash' | 'dot'
  /** How the series' fill is drawn: all, only its edge, slanted lines. */
  readonly look: 'filled' | 'outlined' | 'hatched'
}

/** A chart with the figures it is drawn from. Its title, legend and source are texts of their own. */
export type ChartObject = Placed & {
  readonly type: 'chart'
  /** `bar` lies, `column` stands; stacked ones are `isStacked`. */
  readonly chart: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter'
  readonly isStacked: boolean
  readonly categories: readonly string[]
  /** For scatter, the value across of each category. */
  readonly across?: readonly (number | null)[]
  readonly series: readonly ChartSeries[]
  /** Where values are drawn, without names and figures around it: a place on the sheet. */
  readonly plot: Box
  /** Span of the value axis; always holds zero. */
  readonly values: { readonly low: number; readonly high: number }
  /** Span of the axis across, for scatter. */
  readonly acrossValues?: { readonly low: number; readonly high: number }
  /** Room between groups of bars in percent of a bar's breadth, 0 to 500; between the bars of a group, -100 to 100. */
  readonly gap: { readonly groups: number; readonly bars: number }
  /** A format code of spreadsheets, such as `#,##0.0`. */
  readonly numberFormat: string
  /** How names of categories, figures at marks and ticks of the value axis are set; left out where they are not drawn. */
  readonly names?: ChartText
  readonly figures?: ChartText & { readonly place: 'outside' | 'inside' | 'center' | 'above' | 'best' }
  readonly ticks?: ChartText
  /** The line at zero, and lines across at the ticks. */
  readonly axis?: { readonly colour: Colour; readonly width: number }
  readonly gridlines?: { readonly colour: Colour; readonly width: number; readonly dash: 'solid' | 'dot' }
  /** EMU, of lines of a line chart. */
  readonly stroke: number
  readonly isSmooth: boolean
  readonly marker: {
    readonly shape: 'none' | 'circle' | 'square' | 'diamond'
    readonly isHollow: boolean
    readonly size: number
  }
  /** Opacity of an area's fill, 0 to 1. */
  readonly areaOpacity: number
  /** Share of a doughnut's radius that is empty, 0 to 1. */
  readonly hole: number
  readonly isMirrored: boolean
}
