import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Frame } from './chart-drawing.tsx'
import { rounded } from './rounded.ts'
import { type ChartValues, domainOf, seriesOf } from './chart-values.ts'
import { shortened, textWidth } from '../../block/text-width.ts'

/** Lines over time with a quiet grid; each line is named and valued at its end instead of in a legend. */
export const Lines = (
  values: ChartValues,
  { width, height: available, size, render }: Frame,
): { height: number; drawing: ReactNode } => {
  const series = seriesOf(values)
  const height =
    available === null
      ? Math.min(width * 0.5, size * 21)
      : Math.min(available, width * (render.shape === 'tall' ? 1.3 : 0.8))
  const bottom = height - size * 2.2
  const isMirrored = render.direction === 'rtl'
  const ends = series.map((each) => each.values.findLast((value) => value !== null) ?? 0)
  const room =
    Math.max(
      ...series.map((each, index) =>
        Math.max(textWidth(each.name, size), textWidth(render.number(ends[index] ?? 0), size * 1.15)),
      ),
    ) + size
  const after = Math.min(room, width * 0.28)
  const y = scaleLinear(domainOf(series), [bottom, size * 1.4]).nice(4)
  const ticks = y.ticks(4)
  const before = Math.max(...ticks.map((tick) => textWidth(render.number(tick), size))) + size * 0.8
  const x = scalePoint(
    values.points.map((_, index) => index),
    isMirrored ? [width - before, after] : [before, width - after],
  )
  const path = line<number | null>()
    .digits(2)
    .defined((value) => value !== null)
    .x((_, index) => x(index) ?? 0)
    .y((value) => y(value ?? 0))
  const every = Math.ceil((values.points.length * size * 4.6) / Math.max(1, width - before - after))
  const gap = Math.abs(y(ends[0] ?? 0) - y(ends[1] ?? 0)) < size * 2.6 && series.length > 1 ? size * 1.3 : 0
  const drawing = (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis' : 'grid'}
            x1={rounded(isMirrored ? after : before)}
            x2={rounded(isMirrored ? width - before : width - after)}
            y1={rounded(y(tick))}
            y2={rounded(y(tick))}
          />
          <text className="tick" x={rounded(isMirrored ? width : 0)} y={rounded(y(tick))} dy=".35em">
            {render.number(tick)}
          </text>
        </g>
      ))}
      {values.points.map(({ label }, index) =>
        index % every === 0 ? (
          <text
            className="tick"
            key={index}
            x={rounded(x(index))}
            y={rounded(height - size * 0.4)}
            textAnchor="middle"
          >
            {shortened(label, size, size * 6)}
          </text>
        ) : null,
      )}
      {series.map((each, index) => {
        const last = each.values.findLastIndex((value) => value !== null)
        const value = each.values[last]
        if (value === null || value === undefined) return null
        const isUpper = y(ends[index] ?? 0) <= y(ends[1 - index] ?? 0)
        const at = y(value) + (gap === 0 ? 0 : isUpper ? -gap / 2 : gap / 2)
        const side = (x(last) ?? 0) + (isMirrored ? -size * 0.6 : size * 0.6)
        return (
          <g key={index}>
            <path
              className={`line line-${index + 1}`}
              d={path(each.values) ?? ''}
              strokeWidth={rounded(size * 0.2)}
            />
            <circle
              className={`mark mark-${index + 1}`}
              cx={rounded(x(last))}
              cy={rounded(y(value))}
              r={rounded(size * 0.32)}
            />
            <text
              className="value"
              x={rounded(side)}
              y={rounded(at)}
              dy={each.name ? '-.1em' : '.35em'}
              fontSize={rounded(size * 1.15)}
            >
              {render.number(value)}
            </text>
            {each.name && (
              <text className="tick" x={rounded(side)} y={rounded(at)} dy="1.1em">
                {shortened(each.name, size, after - size)}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
  return { height, drawing }
}
