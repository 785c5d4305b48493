import type { ChartLabel, ChartObject, ChartText } from '../../scene/chart-object.ts'
import { element, text, type Xml } from '../xml/xml.ts'
import { bodyXml, looksOf, textXml } from './chart-text.ts'
import { noFill, noLine, shapeXml } from './chart-paint.ts'
import { shownPoints } from './chart-rows.ts'
import { shiftOf } from './label-place.ts'

/** What of a mark is written. Schema order. */
const shows = ({ value = false, series = false }: { value?: boolean; series?: boolean }): readonly Xml[] =>
  [
    ['c:showLegendKey', false],
    ['c:showVal', value],
    ['c:showCatName', false],
    ['c:showSerName', series],
    ['c:showPercent', false],
    ['c:showBubbleSize', false],
  ].map(([name, val]) => element(String(name), { val }))

const bare = shapeXml(noFill, noLine)

const placeOf = (chart: ChartObject, { place }: Pick<ChartLabel, 'place'>): string => {
  if (chart.chart === 'bar' || chart.chart === 'column') return place === 'inside' ? 'inEnd' : 'outEnd'
  return chart.isMirrored ? 'l' : 'r'
}

const formatXml = (format: string): Xml => element('c:numFmt', { formatCode: format, sourceLinked: false })

const layoutXml = (chart: ChartObject, label: ChartLabel): Xml | undefined => {
  const shift = shiftOf(chart, label)
  if (!shift) return undefined
  const at = (name: string, share: number): Xml => element(name, { val: Number(share.toFixed(5)) })
  return element('c:layout', {}, element('c:manualLayout', {}, at('c:x', shift.x), at('c:y', shift.y)))
}

const fieldXml = (type: 'VALUE' | 'SERIESNAME', looks: ChartText, shown: string): Xml => {
  const id =
    type === 'VALUE' ? '{5A1C6E0B-3A52-4E0F-9D4B-8C6D8B0E7A11}' : '{B7D7F3C2-64E8-4F0C-8B61-2F4E1B9C0D22}'
  return element(
    'a:fld',
    { id, type },
    looksOf(looks, 'a:rPr', { lang: 'en-US' }),
    element('a:pPr', {}, looksOf(looks, 'a:defRPr')),
    element('a:t', {}, text(shown)),
  )
}

const labelsUri = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}'
const office2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart'

const extension = (inside: Xml): Xml =>
  element('c:extLst', {}, element('c:ext', { uri: labelsUri, 'xmlns:c15': office2012 }, inside))

/** The value, and below it the name of its series: both follow the chart's numbers. */
const richXml = (chart: ChartObject, label: ChartLabel, looks: ChartText, name: ChartText): Xml => {
  const algn = chart.isMirrored ? 'r' : 'l'
  const line = (field: Xml, set: ChartText): Xml =>
    element('a:p', {}, element('a:pPr', { algn }, looksOf(set, 'a:defRPr')), field)
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      bodyXml({ wraps: false, insets: true }),
      element('a:lstStyle'),
      line(fieldXml('VALUE', looks, label.text), looks),
      line(fieldXml('SERIESNAME', name, chart.series[label.series]?.name ?? ''), name),
    ),
  )
}

const labelXml = (chart: ChartObject, label: ChartLabel, looks: ChartText): Xml => {
  const { name } = label
  const inner = chart.series[label.series]?.onColour
  const set = label.place === 'inside' && inner ? { ...looks, colour: inner } : looks
  return element(
    'c:dLbl',
    {},
    element('c:idx', { val: shownPoints(chart).indexOf(label.point) }),
    layoutXml(chart, label),
    name && richXml(chart, label, set, name),
    formatXml(label.format),
    bare,
    textXml(set, { wraps: false, insets: true }, chart.isMirrored),
    element('c:dLblPos', { val: placeOf(chart, label) }),
    shows({ value: true, series: name !== undefined }),
    name && extension(element('c15:dlblFieldTable')),
  )
}

const none = element('c:dLbls', {}, shows({}))

const mostOf = (words: readonly string[]): string | undefined => {
  const count = (word: string): number => words.filter((each) => each === word).length
  return words.toSorted((one, other) => count(other) - count(one))[0]
}

/**
 * The figures at the marks of a series. What most of them have in common is said once, so that figures of marks that are
 * added later look like them; others are told one by one.
 */
export const labelsXml = (chart: ChartObject, series: number): Xml => {
  const { figures, labels, chart: form, numberFormat } = chart
  const own = labels?.filter((label) => label.series === series) ?? []
  // Areas and rings know no place for figures.
  if (!figures || (labels && own.length === 0) || form === 'area' || form === 'pie' || form === 'doughnut')
    return none
  const isLine = form === 'line' || form === 'scatter'
  const place = isLine
    ? undefined
    : mostOf(own.map((label) => label.place)) === 'inside'
      ? 'inside'
      : 'outside'
  const format = mostOf(own.map((label) => label.format)) ?? numberFormat
  const inner = chart.series[series]?.onColour
  const set = place === 'inside' && inner ? { ...figures, colour: inner } : figures
  const isTold = (label: ChartLabel): boolean =>
    isLine || label.place !== place || label.format !== format || shiftOf(chart, label) !== undefined
  return element(
    'c:dLbls',
    {},
    own
      .filter(isTold)
      .toSorted((one, other) => one.point - other.point)
      .map((label) => labelXml(chart, label, figures)),
    formatXml(format),
    bare,
    textXml(set, { wraps: false, insets: true }, chart.isMirrored),
    element('c:dLblPos', { val: placeOf(chart, { place: place ?? 'after' }) }),
    shows({ value: !isLine || !labels }),
    // Figures that stand away from their marks would be tied to them by lines.
    extension(element('c15:showLeaderLines', { val: 0 })),
  )
}
