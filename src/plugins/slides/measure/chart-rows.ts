/** A rectangle in pixels from the sheet's top left. */
export type ChartPlace = { x: number; y: number; width: number; height: number }

/** A text of a chart's drawing. */
export type ChartTextRow = {
  /** What it is, as the drawing says: `name`, `tick`, `figure` … */
  is: string
  /** Series and point it belongs to. */
  of: readonly [series: number, point: number]
  text: string
  place: ChartPlace
  family: string
  /** Pixels. */
  size: number
  weight: number
  colour: string
  anchor: string
  direction: string
}

/** A rectangle that is no mark: the track of a bar, the key of a part. */
export type ChartShapeRow = {
  is: 'track' | 'key'
  place: ChartPlace
  fill: string
  opacity: number
  radius: number
}

export type ChartStrokeRow = { colour: string; opacity: number; width: number; isDotted: boolean }

/** The drawing of a chart as the page shows it. */
export type ChartRow = {
  sheet: number
  paint: number
  /** Position of its block on the page. */
  block: number
  place: ChartPlace
  /** What the drawing says of its plot, and the plot's area in pixels. */
  plot: string
  area: ChartPlace
  /** Colours by the name of their token, such as `c1`, `on-c1`, `ground`. */
  colours: Record<string, string>
  texts: ChartTextRow[]
  shapes: ChartShapeRow[]
  axis: ChartStrokeRow | null
  grid: ChartStrokeRow | null
  /** Lines of the series in their order. */
  lines: (ChartStrokeRow & { dashes: string; scale: number })[]
  /** Opacity of the areas, by series from 0. */
  areas: [series: number, opacity: number][]
  /** Parts of a pie in the order they are drawn in. */
  parts: { fill: string; opacity: number }[]
  /** Breadth of the first marker. */
  marker: number
}
