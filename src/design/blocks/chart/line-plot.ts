import { scaleLinear, type ScaleLinear, scalePoint } from 'd3-scale'
import { legendOf } from './chart-room.ts'
import { type ChartValues, domainOf, stackedDomain, stackOf } from './chart-values.ts'
import { type Frame, type Plot, widestNumber } from './frame.ts'
import { type EndLabel, endLabels, endRoom } from './line-labels.ts'
import { labelWidth } from './label-text.ts'

export type LinePoint = { from: number; to: number } | null

/** Where the lines of a chart run: places of points and values, and the labels at their ends. */
export type LinePlot = {
  isStacked: boolean
  points: LinePoint[][]
  /** Index of each series' last point with a value. */
  last: number[]
  y: ScaleLinear<number, number>
  ticks: number[]
  before: number
  after: number
  labels: EndLabel[]
  /** Place of a point across, mirrored where the language is. */
  at(index: number): number
}

const pointsOf = ({ series }: Frame, count: number, isStacked: boolean): LinePoint[][] => {
  if (!isStacked)
    return series.map(({ values }) => values.map((value) => (value === null ? null : { from: 0, to: value })))
  const stacks = Array.from({ length: count }, (_, index) => stackOf(series, index))
  return series.map((_, place) => stacks.map((stack) => stack[place] ?? null))
}

/** Areas stand on top of each other as long as none goes below zero. */
const canStack = ({ series }: Frame): boolean =>
  series.length > 1 && series.every(({ values }) => values.every((value) => (value ?? 0) >= 0))

export const linePlot = (values: ChartValues, frame: Frame, isArea: boolean): LinePlot => {
  const { width, height, size, series, isMirrored } = frame
  const count = values.points.length
  const isStacked = isArea && canStack(frame)
  const points = pointsOf(frame, count, isStacked)
  const last = series.map((each) => each.values.findLastIndex((value) => value !== null))
  const labelLines = values.points.some(({ label }) => labelWidth(label, size) > size * 5) ? 2 : 1
  const bottom = height - size * (0.85 + labelLines * 1.15)
  const domain = isStacked ? stackedDomain(series, count) : domainOf(series)
  const y = scaleLinear(domain, [bottom, size * 1.1]).nice(4)
  const ticks = y.ticks(4)
  const before = widestNumber(ticks, frame) + size * 0.8
  const ends = series.map((each, index) => each.values[last[index] ?? 0] ?? null)
  const isNamed = legendOf(values, frame).length === 0
  const room = endRoom(frame, ends, isNamed)
  const places = series.flatMap((_, index) => {
    const point = points[index]?.[last[index] ?? 0]
    if (!point) return []
    const middle = isStacked ? y((point.from + point.to) / 2) : y(point.to)
    return [{ series: index, y: middle, value: ends[index] ?? 0 }]
  })
  const labels = endLabels({ frame, places, room, height: bottom, isNamed })
  const after = labels ? room : size * 0.5
  const x = scalePoint(
    values.points.map((_, index) => index),
    [before + size * 0.4, width - after],
  )
  const at = (index: number): number => (isMirrored ? width - (x(index) ?? 0) : (x(index) ?? 0))
  return { isStacked, points, last, y, ticks, before, after, labels: labels ?? [], at }
}

/** Where the lines run, as other programs ask for it: from the first point to the last. */
export const plotOf = (plot: LinePlot, count: number, { width }: Frame, isArea: boolean): Plot => {
  const { y, ticks, before, after, isStacked } = plot
  const edges = count > 1 ? [plot.at(0), plot.at(count - 1)] : [before, width - after]
  const [low = 0, high = 1] = y.domain()
  const left = Math.min(...edges)
  return {
    form: isArea ? 'area' : 'line',
    isStacked,
    area: [left, y(high), Math.max(...edges) - left, y(low) - y(high)],
    span: [low, high],
    step: (ticks[1] ?? 0) - (ticks[0] ?? 0),
  }
}
