import { scaleLinear } from 'd3-scale'
import type { ChartValues } from './chart-values.ts'
import { type Drawn, type Frame, type Plot, widestNumber } from './frame.ts'
import { Marker, seriesMarkers } from './markers.tsx'
import { rounded } from './rounded.ts'
import { ValueAxis } from './value-axis.tsx'
import { fitted, labelWidth } from './label-text.ts'

type Point = { label: string; series: number; x: number; y: number }
type Box = { left: number; right: number; top: number; bottom: number }

/** The span of some values with room at both ends; from zero where that is not far. */
const spanOf = (values: readonly number[]): [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0 || low === high) return low > 0 ? [0, low * 2] : low < 0 ? [low * 2, 0] : [0, 1]
  const isNearZero = low >= 0 ? low < (high - low) * 1.5 : false
  return [isNearZero ? 0 : low - (high - low) * 0.08, high + (high - low) * 0.06]
}

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

type Label = { point: number; left: number; top: number; words: string }

/** Names beside their points, each where it touches no other name and no point; what finds no place stays unnamed. */
const namesFor = (
  points: readonly { x: number; y: number; label: string }[],
  frame: Frame,
  area: Box,
): Label[] => {
  const { size } = frame
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - size * 0.4,
    right: x + size * 0.4,
    top: y - size * 0.4,
    bottom: y + size * 0.4,
  }))
  return points.flatMap(({ x, y, label }, point) => {
    const words = fitted(label, size, size * 14)
    const wide = labelWidth(words, size)
    const places = [
      [x + size * 0.6, y - size * 0.6],
      [x - size * 0.6 - wide, y - size * 0.6],
      [x - wide / 2, y - size * 1.75],
      [x - wide / 2, y + size * 0.55],
    ] as const
    for (const [left, top] of places) {
      const box = { left, right: left + wide, top, bottom: top + size * 1.2 }
      const isInside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
      if (words === '' || !isInside || taken.some((other) => touches(box, other))) continue
      taken.push(box)
      return [{ point, left, top, words }]
    }
    return []
  })
}

/** Points at two values each, named where there is room; mirrored for right-to-left languages. */
export const Scatter = (values: ChartValues, frame: Frame): Drawn => {
  const { width, height, size, series, isMirrored, number } = frame
  const points = series.flatMap((each, place): Point[] =>
    values.points.flatMap(({ label, x }, index) => {
      const value = each.values[index]
      return value === null || value === undefined
        ? []
        : [{ label, series: place + 1, x: x ?? index + 1, y: value }]
    }),
  )
  const bottom = height - size * (values.xUnit ? 3.3 : 2)
  const y = scaleLinear(spanOf(points.map((point) => point.y)), [bottom, size * 1.1]).nice(4)
  const ticks = y.ticks(4)
  const before = widestNumber(ticks, frame) + size * 0.8
  const right = width - size * 1.2
  const x = scaleLinear(spanOf(points.map((point) => point.x)), [before + size * 0.6, right]).nice(5)
  const wide = widestNumber(x.ticks(6), frame) + size * 1.5
  const steps = x.ticks(6)
  const every = Math.max(1, Math.ceil((steps.length * wide) / Math.max(size, right - before)))
  const columns = steps.filter((_, index) => index % every === 0)
  const flip = (at: number): number => (isMirrored ? width - at : at)
  // A long number at the end of the scale stays in the drawing.
  const within = (at: number, half: number): number => Math.min(width - half, Math.max(half, at))
  const placed = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }))
  // Names of more points than this are a thicket.
  const named = placed.length > 16 ? [] : placed
  const names = namesFor(named, frame, { left: before, right: width, top: 0, bottom })
  const drawing = (
    <>
      <ValueAxis frame={frame} y={y} ticks={ticks} from={before} to={width} hasLabels />
      <line
        className="axis axis-hairline"
        x1={rounded(flip(before))}
        x2={rounded(flip(width))}
        y1={rounded(bottom)}
        y2={rounded(bottom)}
      />
      {columns.map((tick) => (
        <g key={tick}>
          <line
            className="axis axis-hairline"
            x1={rounded(flip(x(tick)))}
            x2={rounded(flip(x(tick)))}
            y1={rounded(bottom)}
            y2={rounded(bottom + size * 0.35)}
          />
          <text
            className="tick"
            data-is="across"
            x={rounded(within(flip(x(tick)), widestNumber([tick], frame) / 2))}
            y={rounded(bottom + size * 1.55)}
            textAnchor="middle"
          >
            {number(tick)}
          </text>
        </g>
      ))}
      {values.xUnit && (
        <text
          className="tick"
          data-is="unit"
          x={rounded(flip(width))}
          y={rounded(height - size * 0.35)}
          textAnchor="end"
        >
          {fitted(values.xUnit, size, width)}
        </text>
      )}
      {placed.map((point, index) => (
        <Marker
          key={index}
          shape={seriesMarkers[point.series - 1] ?? 'dot'}
          series={point.series}
          x={flip(point.x)}
          y={point.y}
          r={size * 0.42}
        />
      ))}
      {names.map(({ point, left, top, words }) => (
        <text
          className="tick"
          data-is="point"
          data-of={`0,${point}`}
          key={point}
          x={rounded(flip(left))}
          y={rounded(top + size * 0.95)}
        >
          {words}
        </text>
      ))}
    </>
  )
  const [[least = 0, most = 1], [first = 0, last = 1]] = [y.domain(), x.domain()]
  const plot: Plot = {
    form: 'scatter',
    isStacked: false,
    area: [Math.min(flip(x(first)), flip(x(last))), y(most), x(last) - x(first), y(least) - y(most)],
    span: [least, most],
    step: (ticks[1] ?? 0) - (ticks[0] ?? 0),
    across: [first, last],
    acrossStep: (columns[1] ?? 0) - (columns[0] ?? 0),
  }
  return { height, drawing, plot }
}
