import type { ChartObject } from '../../scene/chart-object.ts'
import { element, type Xml } from '../xml/xml.ts'
import { axisIds } from './chart-axes.ts'
import { acrossXml, categoriesXml, seriesNameXml, valuesXml } from './chart-data.ts'
import { labelsXml } from './chart-labels.ts'
import { lastPoint, lineStroke, markerXml, noMarker, type Series, val } from './chart-markers.ts'
import { barXml, noFill, noLine, shapeXml, solid, strokeXml } from './chart-paint.ts'
import { shownPoints } from './chart-rows.ts'

const head = ({ chart, series, index }: Series): readonly Xml[] => [
  val('c:idx', index),
  val('c:order', index),
  seriesNameXml(chart, series, index),
]

const data = ({ chart, series, index }: Series): readonly Xml[] => [
  categoriesXml(chart),
  valuesXml(chart, series, { index, name: 'c:val' }),
]

const seriesOf = (
  chart: ChartObject,
  write: (series: Series) => readonly (Xml | undefined)[],
): readonly Xml[] =>
  chart.series.map((series, index) => element('c:ser', {}, write({ chart, series, index })))

/** A line from the end of a bar to zero. */
const stemXml = ({ chart, series: { colour } }: Series): Xml =>
  element(
    'c:errBars',
    {},
    val('c:errBarType', 'minus'),
    val('c:errValType', 'percentage'),
    val('c:noEndCap', true),
    val('c:val', 100),
    shapeXml(strokeXml({ colour, width: chart.stroke, hasDot: true })),
  )

const barPlot = (chart: ChartObject): Xml =>
  element(
    'c:barChart',
    {},
    val('c:barDir', chart.chart === 'bar' ? 'bar' : 'col'),
    val('c:grouping', chart.isStacked ? 'stacked' : 'clustered'),
    val('c:varyColors', false),
    seriesOf(chart, (each) => [
      ...head(each),
      barXml(each.series, each.index, chart.isStacked ? chart.parting : undefined),
      val('c:invertIfNegative', false),
      chart.isStacked ? undefined : labelsXml(chart, each.index),
      each.series.isStem === true ? stemXml(each) : undefined,
      ...data(each),
    ]),
    val('c:gapWidth', Math.min(500, Math.max(0, Math.round(chart.gap.groups)))),
    val('c:overlap', chart.isStacked ? 100 : Math.min(100, Math.max(-100, -Math.round(chart.gap.bars)))),
    axisIds,
  )

const linePlot = (chart: ChartObject): Xml =>
  element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    seriesOf(chart, (each) => [
      ...head(each),
      lineStroke(each),
      chart.marker.isAtEnd ? noMarker : markerXml(each),
      lastPoint(each),
      labelsXml(chart, each.index),
      ...data(each),
      val('c:smooth', chart.isSmooth),
    ]),
    val('c:marker', true),
    axisIds,
  )

const areaPlot = (chart: ChartObject): Xml =>
  element(
    'c:areaChart',
    {},
    val('c:grouping', chart.isStacked ? 'stacked' : 'standard'),
    val('c:varyColors', false),
    seriesOf(chart, (each) => {
      const { colour, areaOpacity = chart.areaOpacity } = each.series
      // An edge would run around the whole area, along the axis and up its sides.
      const edge = chart.isStacked && chart.parting ? strokeXml(chart.parting) : noLine
      return [...head(each), shapeXml(solid(colour, areaOpacity), edge), ...data(each)]
    }),
    axisIds,
  )

const partXml = ({ chart, series }: Series, point: number, index: number): Xml =>
  element(
    'c:dPt',
    {},
    val('c:idx', index),
    val('c:bubble3D', false),
    shapeXml(
      solid(series.parts?.[point] ?? series.colour),
      chart.parting ? strokeXml(chart.parting) : noLine,
    ),
  )

const piePlot = (chart: ChartObject): Xml => {
  const isRing = chart.chart === 'doughnut'
  return element(
    isRing ? 'c:doughnutChart' : 'c:pieChart',
    {},
    val('c:varyColors', true),
    // A whole has one series: what others say would lie around it.
    seriesOf({ ...chart, series: isRing ? chart.series : chart.series.slice(0, 1) }, (each) => [
      ...head(each),
      ...shownPoints(chart).map((point, index) => partXml(each, point, index)),
      ...data(each),
    ]).slice(0, 1),
    val('c:firstSliceAng', 0),
    isRing && val('c:holeSize', Math.min(90, Math.max(10, Math.round(chart.hole * 100)))),
  )
}

const scatterPlot = (chart: ChartObject): Xml =>
  element(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', false),
    seriesOf(chart, (each) => [
      ...head(each),
      shapeXml(element('a:ln', { w: 19_050 }, noFill)),
      markerXml(each),
      acrossXml(chart),
      valuesXml(chart, each.series, { index: each.index, name: 'c:yVal' }),
      val('c:smooth', false),
    ]),
    axisIds,
  )

/** The marks of a chart. */
export const plotXml = (chart: ChartObject): Xml => {
  switch (chart.chart) {
    case 'bar':
    case 'column':
      return barPlot(chart)
    case 'line':
      return linePlot(chart)
    case 'area':
      return areaPlot(chart)
    case 'pie':
    case 'doughnut':
      return piePlot(chart)
    case 'scatter':
      return scatterPlot(chart)
  }
}
