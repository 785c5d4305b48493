import type { ChartObject, ChartSeries, MarkerShape } from '../../scene/chart-object.ts'
import { element, type Xml } from '../xml/xml.ts'
import { noFill, shapeXml, solid, strokeXml } from './chart-paint.ts'

/** A series of a chart and its place among them. */
export type Series = {
  readonly chart: ChartObject
  readonly series: ChartSeries
  readonly index: number
}

/** An element that says one value. */
export const val = (name: string, value: string | number | boolean): Xml => element(name, { val: value })

const symbols: Readonly<Record<MarkerShape, string>> = {
  none: 'none',
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  cross: 'x',
}

/** No mark at a point. */
export const noMarker = element('c:marker', {}, val('c:symbol', 'none'))

/** The mark at the points of a series. */
export const markerXml = ({ chart, series }: Series): Xml => {
  const { shape, isHollow } = series.marker ?? chart.marker
  if (chart.marker.shape === 'none' || shape === 'none') return noMarker
  const { colour } = series
  const size = Math.min(72, Math.max(2, Math.round(chart.marker.size / 100)))
  const edge = strokeXml({ colour, width: isHollow || shape === 'cross' ? chart.stroke : 9525 })
  return element(
    'c:marker',
    {},
    val('c:symbol', symbols[shape]),
    val('c:size', size),
    shapeXml(isHollow || shape === 'cross' ? noFill : solid(colour), edge),
  )
}

/** The line of a series. */
export const lineStroke = ({ chart, series: { colour, dash, pattern } }: Series): Xml =>
  shapeXml(strokeXml({ colour, width: chart.stroke, dash, pattern, isRound: pattern === undefined }))

/** The last point with a value, where only that is marked. */
export const lastPoint = (each: Series): Xml | undefined => {
  const { chart, series } = each
  const last = series.values.findLastIndex((value) => value !== null)
  if (!chart.marker.isAtEnd || chart.marker.shape === 'none' || last === -1) return undefined
  return element('c:dPt', {}, val('c:idx', last), markerXml(each), val('c:bubble3D', false), lineStroke(each))
}
