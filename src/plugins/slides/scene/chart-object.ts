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
  /** Lengths of dashes and of the gaps between them in turn, in EMU, where `dash` says too little. */
  readonly pattern?: readonly number[]
  /** How the series' fill is drawn: all, only its edge, slanted lines. */
  readonly look: 'filled' | 'outlined' | 'hatched'
  /** A bar is a line of the chart's stroke from zero to a dot at its value. */
  readonly isStem?: boolean
  /** Of its figures that stand within its bars. */
  readonly onColour?: Colour
  /** By which it is told from other series; that of the chart where left out. */
  readonly marker?: { readonly shape: MarkerShape; readonly isHollow: boolean }
  /** Colours of its parts, where each has its own: of a pie. */
  readonly parts?: readonly Colour[]
  /** Opacity of the fill below its line, where that differs from the chart's. */
  readonly areaOpacity?: number
}

export type MarkerShape = 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | 'cross'

/** A figure that is written at a mark. */
export type ChartLabel = {
  /** Positions of its series and category. */
  readonly series: number
  readonly point: number
  /** As it is written, and the format code that writes it so. */
  readonly text: string
  readonly format: string
  /** Where it is drawn on the sheet. */
  readonly box: Box
  /** Against its mark: past its end, within it, at the far edge of the plot, or after the end of a line. */
  readonly place: 'outside' | 'inside' | 'edge' | 'after'
  /** Name of the series, where it is written below the figure. */
  readonly name?: ChartText
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
  readonly values: { readonly low: number; readonly high: number; readonly step?: number }
  /** Span of the axis across, for scatter. */
  readonly acrossValues?: { readonly low: number; readonly high: number; readonly step?: number }
  /** Room between groups of bars in percent of a bar's breadth, 0 to 500; between the bars of a group, -100 to 100. */
  readonly gap: { readonly groups: number; readonly bars: number }
  /** A format code of spreadsheets, such as `#,##0.0`. */
  readonly numberFormat: string
  /** How names of categories, figures at marks and ticks of the value axis are set; left out where they are not drawn. */
  readonly names?: ChartText
  /** Only every so many names are written; all when left out. */
  readonly every?: number
  readonly figures?: ChartText & { readonly place: 'outside' | 'inside' | 'center' | 'above' | 'best' }
  /** Each figure that is written, where not every mark has one at the place `figures` says. */
  readonly labels?: readonly ChartLabel[]
  readonly ticks?: ChartText
  /** The line at zero, and lines across at the ticks. */
  readonly axis?: { readonly colour: Colour; readonly width: number }
  readonly gridlines?: { readonly colour: Colour; readonly width: number; readonly dash: 'solid' | 'dot' }
  /** EMU, of lines of a line chart. */
  readonly stroke: number
  readonly isSmooth: boolean
  readonly marker: {
    readonly shape: MarkerShape
    readonly isHollow: boolean
    /** Hundredths of a point, across. */
    readonly size: number
    /** Only the last point of a line has one. */
    readonly isAtEnd?: boolean
  }
  /** Positions of the categories in the order they are drawn in, and only of those; all as they come where left out. */
  readonly order?: readonly number[]
  /** Between parts, of a pie or of areas. */
  readonly parting?: { readonly colour: Colour; readonly width: number }
  /** Opacity of an area's fill, 0 to 1. */
  readonly areaOpacity: number
  /** Share of a doughnut's radius that is empty, 0 to 1. */
  readonly hole: number
  readonly isMirrored: boolean
}
