import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale'
import { BarShape } from './bar-shape.tsx'
import { type ChartValues, domainOf, type Segment, stackedDomain, stackOf } from './chart-values.ts'
import { columnLabels } from './column-labels.ts'
import { type Drawn, type Frame, type Plot, widestNumber } from './frame.ts'
import { rounded } from './rounded.ts'
import { ValueAxis } from './value-axis.tsx'
import { onTwoLines } from './label-text.ts'

type Placed = { segment: Segment; series: number; column: number; figure: number | null }

const placedAt = ({ series }: Frame, index: number, isStacked: boolean): Placed[] => {
  if (!isStacked)
    return series.flatMap(({ values }, column): Placed[] => {
      const value = values[index]
      if (value === null || value === undefined) return []
      return [{ segment: { from: 0, to: value, value }, series: column + 1, column, figure: value }]
    })
  const segments = stackOf(series, index)
  const total = segments.reduce((sum, segment) => sum + (segment?.value ?? 0), 0)
  // The total stands outside the stack, on the side it is on.
  const isAbove = total >= 0
  const outermost = segments.reduce((best, segment, at) => {
    const reach = segment ? (isAbove ? segment.to : -segment.to) : -Infinity
    const most = segments[best] ? (isAbove ? segments[best].to : -segments[best].to) : -Infinity
    return reach > most ? at : best
  }, 0)
  return segments.flatMap((segment, place): Placed[] =>
    segment ? [{ segment, series: place + 1, column: 0, figure: place === outermost ? total : null }] : [],
  )
}

type Given = {
  y: ScaleLinear<number, number>
  left: number
  wide: number
  bars: NonNullable<Plot['bars']>
  isStacked: boolean
  hasTicks: boolean
}

const plotOf = ({ y, left, wide, bars, isStacked, hasTicks }: Given): Plot => {
  const [low = 0, high = 1] = y.domain()
  const [first = 0, next = 0] = y.ticks(4)
  return {
    form: 'column',
    isStacked,
    area: [left, y(high), wide, y(low) - y(high)],
    span: [low, high],
    bars,
    ...(hasTicks && { step: next - first }),
  }
}

/** Upright columns from zero, side by side or stacked, each with its value on top. */
export const Columns = (values: ChartValues, frame: Frame, isStacked = false): Drawn => {
  const { width, height, size, series, look, isMirrored, number, id } = frame
  const count = values.points.length
  const across = isStacked ? 1 : Math.max(1, series.length)
  const totals = values.points.map((_, index) =>
    stackOf(series, index).reduce((sum, each) => sum + (each?.value ?? 0), 0),
  )
  const widest = widestNumber(isStacked ? totals : series.flatMap((each) => each.values), frame)
  const inner = count > 12 ? 0.2 : 0.3
  const step = width / Math.max(1, count)
  // Columns side by side stand closer than their groups do.
  const apart =
    across === 1 ? step : Math.min((step * (1 - inner) * 0.94) / across, size * 7 * look.thickness)
  // Where figures would run into each other a scale at the side tells them.
  const hasFigures = widest * 1.08 <= apart
  const [low, high] = isStacked ? stackedDomain(series, count) : domainOf(series)
  const ticks = hasFigures ? [0] : scaleLinear([low, high], [0, 1]).nice(4).ticks(4)
  const before = hasFigures ? 0 : widestNumber(ticks, frame) + size * 0.8
  const band = scaleBand(
    values.points.map((_, index) => index),
    [before, width],
  )
    .paddingInner(inner)
    .paddingOuter(0.06)
  const labels = columnLabels(
    values.points.map(({ label }) => label),
    band.step(),
    size,
  )
  // Too long even for two lines only where a scale takes room: there they are shortened.
  const isTwo = labels.fit === 'two' || labels.fit === 'none'
  const bottom = height - size * (isTwo ? 2.9 : 1.8)
  const one = Math.min(band.bandwidth() / across, size * 7 * look.thickness)
  // A figure stands clear of the dot that a stem ends in.
  const dot = look.bar === 'lollipop' && !isStacked ? one * 0.26 : 0
  const above = size * (hasFigures ? 1.6 : 0.6) + dot
  const room = [bottom - (low < 0 && hasFigures ? size * 1.7 + dot : 0), above]
  const y = hasFigures ? scaleLinear([low, high], room) : scaleLinear([low, high], room).nice(4)
  const drawn = values.points.map(({ label }, index) => {
    const placeFromStart = band(index) ?? 0
    const start = isMirrored ? width - placeFromStart - band.bandwidth() : placeFromStart
    const inset = (band.bandwidth() - one * across) / 2
    return (
      <g key={index}>
        {placedAt(frame, index, isStacked).map(({ segment, series: place, column, figure }) => {
          const left = start + inset + (isMirrored ? across - 1 - column : column) * one
          const [top, base] = [y(Math.max(segment.from, segment.to)), y(Math.min(segment.from, segment.to))]
          const isNegative = segment.value < 0
          return (
            <g key={place}>
              <BarShape
                series={place}
                look={look}
                id={id}
                x={left}
                y={top}
                width={one * (across > 1 ? 0.92 : 1)}
                height={Math.max(1, base - top)}
                end={isNegative ? 'bottom' : 'top'}
                isPart={isStacked}
              />
              {hasFigures && figure !== null && (
                <text
                  className="value"
                  data-is={isStacked ? 'total' : 'figure'}
                  data-of={`${place - 1},${index}`}
                  x={rounded(left + (one * (across > 1 ? 0.92 : 1)) / 2)}
                  y={rounded(isNegative ? base + dot + size * 1.15 : top - dot - size * 0.45)}
                  textAnchor="middle"
                >
                  {number(figure)}
                </text>
              )}
            </g>
          )
        })}
        {index % labels.every === 0 &&
          (isTwo ? onTwoLines(label, size, band.step() * 0.94) : [label]).map((line, row) => (
            <text
              className="tick"
              data-is="name"
              key={row}
              x={rounded(start + band.bandwidth() / 2)}
              y={rounded(bottom + size * (1.4 + row * 1.15))}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
      </g>
    )
  })
  const axis = (
    <ValueAxis
      key="axis"
      frame={frame}
      y={y}
      ticks={hasFigures ? [0] : y.ticks(4)}
      from={before}
      to={width}
      hasLabels={!hasFigures}
    />
  )
  const wide = band.step() * count
  const first = (band(0) ?? 0) - (band.step() - band.bandwidth()) / 2
  const bars = { breadth: one * (across > 1 ? 0.92 : 1), between: across > 1 ? one * 0.08 : 0 }
  // The space after the last column of a group belongs to none.
  const left = (isMirrored ? width - first - wide : first) - bars.between / 2
  const plot = plotOf({ y, left, wide, bars, isStacked, hasTicks: !hasFigures })
  return {
    height,
    plot,
    drawing: hasFigures ? [<g key="columns">{drawn}</g>, axis] : [axis, <g key="columns">{drawn}</g>],
  }
}
