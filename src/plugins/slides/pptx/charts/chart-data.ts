import type { ChartObject, ChartSeries } from '../../scene/chart-object.ts'
import { element, speakable, text, type Xml } from '../xml/xml.ts'
import { cellAt, cellsOf } from './cells.ts'
import { columnsBefore, shownPoints } from './chart-rows.ts'

const pointXml = (index: number, words: string): Xml | undefined =>
  words.trim() === '' ? undefined : element('c:pt', { idx: index }, element('c:v', {}, text(words)))

const strings = (formula: string, words: readonly string[]): Xml =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, text(formula)),
    element(
      'c:strCache',
      {},
      element('c:ptCount', { val: words.length }),
      words.map((each, index) => pointXml(index, speakable(each))),
    ),
  )

const numbers = (formula: string, values: readonly (number | null)[]): Xml =>
  element(
    'c:numRef',
    {},
    element('c:f', {}, text(formula)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text('General')),
      element('c:ptCount', { val: values.length }),
      values.map((value, index) => (value === null ? undefined : pointXml(index, String(value)))),
    ),
  )

const rowsOf = (chart: ChartObject): number[] => shownPoints(chart).map((point) => point + 1)

/** The name of a series, and the cell it is in. */
export const seriesNameXml = (chart: ChartObject, { name }: ChartSeries, index: number): Xml =>
  element('c:tx', {}, strings(cellAt(columnsBefore(chart) + index, 0), [name]))

/** The categories of a chart. */
export const categoriesXml = (chart: ChartObject): Xml =>
  element(
    'c:cat',
    {},
    strings(
      cellsOf(0, rowsOf(chart)),
      shownPoints(chart).map((point) => chart.categories[point] ?? ''),
    ),
  )

/** The values of a series, under the name its sort of chart asks for. */
export const valuesXml = (
  chart: ChartObject,
  { values }: ChartSeries,
  { index, name }: { index: number; name: 'c:val' | 'c:yVal' },
): Xml =>
  element(
    name,
    {},
    numbers(
      cellsOf(columnsBefore(chart) + index, rowsOf(chart)),
      shownPoints(chart).map((point) => values[point] ?? null),
    ),
  )

/** What lies across, of a scatter chart. */
export const acrossXml = (chart: ChartObject): Xml =>
  element('c:xVal', {}, numbers(cellsOf(1, rowsOf(chart)), chart.across ?? []))
