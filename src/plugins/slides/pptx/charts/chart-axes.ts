import type { ChartObject, ChartText } from '../../scene/chart-object.ts'
import { element, type Xml } from '../xml/xml.ts'
import { noFill, noLine, shapeXml, strokeXml } from './chart-paint.ts'
import { textXml } from './chart-text.ts'

export const FIRST_AXIS = 111_111_111
export const SECOND_AXIS = 222_222_222

/** The ids of its axes, as the sort of chart names them last. */
export const axisIds: readonly Xml[] = [FIRST_AXIS, SECOND_AXIS].map((val) => element('c:axId', { val }))

const scaling = (isReversed: boolean, span?: { readonly low: number; readonly high: number }): Xml =>
  element(
    'c:scaling',
    {},
    element('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' }),
    span && element('c:max', { val: span.high }),
    span && element('c:min', { val: span.low }),
  )

const lines = ({ gridlines }: ChartObject): Xml | undefined =>
  gridlines &&
  element('c:majorGridlines', {}, shapeXml(strokeXml({ ...gridlines, isSparse: gridlines.dash === 'dot' })))

const format = (formatCode: string): Xml => element('c:numFmt', { formatCode, sourceLinked: false })

const ticks = (place: 'nextTo' | 'low' | 'none'): readonly Xml[] => [
  element('c:majorTickMark', { val: 'none' }),
  element('c:minorTickMark', { val: 'none' }),
  element('c:tickLblPos', { val: place }),
]

const looks = (
  chart: ChartObject,
  set: ChartText | undefined,
  hasLine: boolean,
): readonly (Xml | undefined)[] => [
  shapeXml(noFill, hasLine && chart.axis ? strokeXml(chart.axis) : noLine),
  set && textXml(set, { wraps: true }, chart.isMirrored),
]

const isFlat = ({ chart }: ChartObject): boolean => chart === 'bar'

const categoryAxis = (chart: ChartObject): Xml => {
  const { names, every, isMirrored } = chart
  // Rows are read from the top, columns from the side where reading begins.
  const isReversed = isFlat(chart) || isMirrored
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: FIRST_AXIS }),
    scaling(isReversed),
    element('c:delete', { val: !names && !chart.axis }),
    element('c:axPos', { val: isFlat(chart) ? (isMirrored ? 'r' : 'l') : 'b' }),
    format('General'),
    ticks(names ? 'low' : 'none'),
    looks(chart, names, true),
    element('c:crossAx', { val: SECOND_AXIS }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: false }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    every !== undefined && every > 1 && element('c:tickLblSkip', { val: every }),
    element('c:noMultiLvlLbl', { val: true }),
  )
}

const valueAxis = (chart: ChartObject, between: 'between' | 'midCat'): Xml => {
  const { values, ticks: set, numberFormat, isMirrored } = chart
  const side = isFlat(chart) ? 'b' : isMirrored ? 'r' : 'l'
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: SECOND_AXIS }),
    scaling(isFlat(chart) && isMirrored, values),
    element('c:delete', { val: !set }),
    element('c:axPos', { val: side }),
    lines(chart),
    format(numberFormat),
    ticks(set ? 'nextTo' : 'none'),
    looks(chart, set, false),
    element('c:crossAx', { val: FIRST_AXIS }),
    element('c:crosses', { val: chart.chart === 'scatter' ? 'min' : 'autoZero' }),
    element('c:crossBetween', { val: between }),
    values.step !== undefined && values.step > 0 && element('c:majorUnit', { val: values.step }),
  )
}

const acrossAxis = (chart: ChartObject): Xml => {
  const { acrossValues = { low: 0, high: 1 }, names, isMirrored } = chart
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: FIRST_AXIS }),
    scaling(isMirrored, acrossValues),
    element('c:delete', { val: false }),
    element('c:axPos', { val: 'b' }),
    format('General'),
    ticks(names ? 'low' : 'none'),
    looks(chart, names, true),
    element('c:crossAx', { val: SECOND_AXIS }),
    element('c:crosses', { val: 'min' }),
    element('c:crossBetween', { val: 'midCat' }),
    acrossValues.step !== undefined &&
      acrossValues.step > 0 &&
      element('c:majorUnit', { val: acrossValues.step }),
  )
}

/** The two axes of a chart; parts of a whole have none. */
export const axesXml = (chart: ChartObject): readonly Xml[] => {
  switch (chart.chart) {
    case 'pie':
    case 'doughnut':
      return []
    case 'scatter':
      return [acrossAxis(chart), valueAxis(chart, 'midCat')]
    case 'line':
    case 'area':
      return [categoryAxis(chart), valueAxis(chart, chart.categories.length > 1 ? 'midCat' : 'between')]
    case 'bar':
    case 'column':
      return [categoryAxis(chart), valueAxis(chart, 'between')]
  }
}
