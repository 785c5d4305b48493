import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { type BarRow, barRow, namesAbove } from './bar-rows.ts'
import { BarShape } from './bar-shape.tsx'
import { type ChartValues, domainOf, type Segment, stackedDomain, stackOf } from './chart-values.ts'
import { type Drawn, type Frame, type Plot, widestNumber } from './frame.ts'
import { rounded } from './rounded.ts'
import { fitted, labelWidth } from './label-text.ts'

type Placed = { segment: Segment; series: number; top: number; height: number; figure: string | null }

/** Where the bars of a row stand below its top. */
const placedIn = (
  frame: Frame,
  row: ReturnType<typeof barRow>,
  index: number,
  isStacked: boolean,
): Placed[] => {
  const { series, number } = frame
  if (!isStacked)
    return series.flatMap(({ values }, place): Placed[] => {
      const value = values[index]
      if (value === null || value === undefined) return []
      const segment = { from: 0, to: value, value }
      return [
        {
          segment,
          series: place + 1,
          top: row.name + place * row.slot + (row.slot - row.bar) / 2,
          height: row.bar,
          figure: number(value),
        },
      ]
    })
  const segments = stackOf(series, index)
  const last = segments.findLastIndex((segment) => segment !== null)
  const total = segments.reduce((sum, segment) => sum + (segment?.value ?? 0), 0)
  return segments.flatMap((segment, place): Placed[] =>
    segment
      ? [
          {
            segment,
            series: place + 1,
            top: row.name,
            height: row.bar,
            figure: place === last ? number(total) : null,
          },
        ]
      : [],
  )
}

type Given = Pick<Plot, 'area' | 'span' | 'isStacked'> & { row: BarRow; rows: number; isAbove: boolean }

/** Groups of bars as other programs arrange them: each in the middle of its share of the height. */
const plotOf = ({ row, rows, area: [left, , width, height], span, isAbove, isStacked }: Given): Plot => ({
  form: 'bar',
  isStacked,
  area: [left, row.name + (row.slot * rows - row.pitch) / 2, width, height],
  span,
  bars: { breadth: row.bar, between: row.slot - row.bar },
  isNamedAbove: isAbove,
})

/** Horizontal bars, side by side or stacked, with their names before or above them; mirrored for right-to-left languages. */
export const Bars = (values: ChartValues, frame: Frame, isStacked = false): Drawn => {
  const { width, size, series, look, isMirrored, id } = frame
  const count = values.points.length
  const rows = isStacked ? 1 : Math.max(1, series.length)
  const isAbove = namesAbove(values, frame)
  const row = barRow({ count, rows, size, isAbove, room: frame.height, thickness: look.thickness })
  // Figures of bars that stand closer than lines of text are set smaller.
  const figureSize = Math.min(size, (rows > 1 ? row.slot : row.pitch - row.name) * 0.95)
  const longest = Math.max(0, ...values.points.map(({ label }) => labelWidth(label, size)))
  const labels = isAbove ? 0 : Math.min(longest + size * 0.9, width * 0.4)
  const [low, high] = isStacked ? stackedDomain(series, count) : domainOf(series)
  const totals = values.points.map((_, index) =>
    stackOf(series, index).reduce((sum, each) => sum + (each?.value ?? 0), 0),
  )
  const figures = widestNumber(isStacked ? totals : series.flatMap((each) => each.values), frame) + size * 0.9
  const x = scaleLinear(
    [low, high],
    [labels + (low < 0 ? figures : 0), Math.max(labels + size, width - figures)],
  )
  const flip = (at: number): number => (isMirrored ? width - at : at)
  const isEdge = look.figures === 'edge' && low === 0
  const isInside = look.figures === 'inside' && look.bar === 'block' && !isStacked
  const drawn = values.points.map(({ label }, index) => {
    const top = index * row.pitch
    const placed = placedIn(frame, row, index, isStacked)
    return (
      <g key={index}>
        <text
          className="tick"
          data-is="name"
          x={rounded(flip(0))}
          y={rounded(isAbove ? top + size * 0.55 : top + (row.slot * rows) / 2)}
          dy=".35em"
        >
          {fitted(label, size, isAbove ? width : labels - size * 0.5)}
        </text>
        {look.track && low === 0 && (
          <rect
            className="track"
            x={rounded(isMirrored ? flip(x(high)) : x(0))}
            y={rounded(top + row.name)}
            width={rounded(x(high) - x(0))}
            height={rounded(row.slot * rows * (rows > 1 ? 0.98 : 1))}
            rx={look.bar === 'round' ? rounded(row.bar / 2) : look.rounded}
          />
        )}
        {placed.map(({ segment, series: place, top: within, height, figure }) => {
          const [from, to] = [x(Math.min(segment.from, segment.to)), x(Math.max(segment.from, segment.to))]
          const isNegative = segment.value < 0
          const isHeld = isInside && figure !== null && to - from > labelWidth(figure, size) + size * 1.2
          const end = isNegative === isMirrored ? 'right' : 'left'
          const at = isEdge
            ? width
            : isHeld
              ? isNegative
                ? from + size * 0.5
                : to - size * 0.5
              : isNegative
                ? from - size * 0.45
                : to + size * 0.45
          return (
            <g key={place}>
              <BarShape
                series={place}
                look={look}
                id={id}
                x={isMirrored ? flip(to) : from}
                y={top + within}
                width={Math.max(1, to - from)}
                height={height}
                end={end}
                isPart={isStacked}
              />
              {figure !== null && (
                <text
                  className={isHeld ? `value value-inside inside-${place}` : 'value'}
                  data-is={isStacked ? 'total' : isHeld ? 'held' : 'figure'}
                  data-of={`${place - 1},${index}`}
                  x={rounded(flip(at))}
                  y={rounded(top + within + height / 2)}
                  dy=".35em"
                  fontSize={figureSize < size ? rounded(figureSize) : undefined}
                  textAnchor={isEdge || isHeld !== isNegative ? 'end' : undefined}
                >
                  {figure}
                </text>
              )}
            </g>
          )
        })}
      </g>
    )
  })
  const height = count * row.pitch - row.gap
  const axis: ReactNode = look.axis !== 'none' && !isAbove && (
    <line
      className={`axis axis-${look.axis}`}
      x1={rounded(flip(x(0)))}
      x2={rounded(flip(x(0)))}
      y1={rounded(-row.gap * 0.25)}
      y2={rounded(height + row.gap * 0.25)}
    />
  )
  const [left, right] = [x(low), x(high)]
  const across: Plot['area'] = [isMirrored ? flip(right) : left, 0, right - left, count * row.pitch]
  const plot = plotOf({ row, rows, area: across, span: [low, high], isAbove, isStacked })
  return { height, drawing: [<g key="rows">{drawn}</g>, <g key="axis">{axis}</g>], plot }
}
