import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import type { Frame } from './chart-drawing.tsx'
import { rounded } from './rounded.ts'
import { type ChartValues, domainOf, seriesOf } from './chart-values.ts'
import { shortened, textWidth } from '../../block/text-width.ts'

/** Horizontal bars with their names before and their values after them; mirrored for right-to-left languages. */
export const Bars = (
  values: ChartValues,
  { width, height: room, size, render }: Frame,
): { height: number; drawing: ReactNode } => {
  const series = seriesOf(values)
  const least = size * (series.length > 1 ? 1.05 : 1.25) * render.chart.thickness
  const leastPitch = least * series.length + size * (series.length > 1 ? 1.3 : 0.95)
  const pitch =
    room === null
      ? leastPitch
      : Math.max(leastPitch * 0.8, Math.min(room / values.points.length, leastPitch * 2.4))
  const bar = least * (pitch / leastPitch)
  const longest = Math.max(0, ...values.points.map(({ label }) => textWidth(label, size)))
  const labels = Math.min(longest + size, width * 0.42)
  const figures =
    Math.max(
      0,
      ...series.flatMap((each) => each.values.map((value) => textWidth(render.number(value ?? 0), size))),
    ) +
    size * 1.2
  const x = scaleLinear(domainOf(series), [labels, width - figures])
  const flip = (at: number): number => (render.direction === 'rtl' ? width - at : at)
  const isMirrored = render.direction === 'rtl'
  const zero = x(0)
  const rows = values.points.map(({ label }, index) => {
    const top = index * pitch
    const middle = top + (bar * series.length) / 2
    return (
      <g key={index}>
        <text className="tick" x={rounded(flip(0))} y={rounded(middle)} dy=".35em">
          {shortened(label, size, labels - size * 0.6)}
        </text>
        {series.map((each, number) => {
          const value = each.values[index]
          if (value === null || value === undefined) return null
          const end = x(value)
          const [from, to] = [Math.min(zero, end), Math.max(zero, end)]
          const at = top + number * bar
          return (
            <g key={number}>
              <rect
                className={`mark mark-${number + 1}`}
                x={rounded(isMirrored ? width - to : from)}
                y={rounded(at)}
                width={rounded(Math.max(1, to - from))}
                height={rounded(bar * (series.length > 1 ? 0.9 : 1))}
                rx={render.chart.rounded}
              />
              <text className="value" x={rounded(flip(to + size * 0.5))} y={rounded(at + bar / 2)} dy=".35em">
                {render.number(value)}
              </text>
            </g>
          )
        })}
      </g>
    )
  })
  const height = values.points.length * pitch
  const axis = (
    <line
      className="axis"
      x1={rounded(flip(zero))}
      x2={rounded(flip(zero))}
      y1={rounded(-size * 0.2)}
      y2={rounded(height - size * 0.6)}
    />
  )
  return { height, drawing: [<g key="rows">{rows}</g>, <g key="axis">{axis}</g>] }
}
