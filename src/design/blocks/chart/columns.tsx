import { scaleBand, scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import type { Frame } from './chart-drawing.tsx'
import { rounded } from './rounded.ts'
import { type ChartValues, domainOf, seriesOf } from './chart-values.ts'
import { textWidth, twoLines } from '../../block/text-width.ts'

/** Upright columns from zero, each with its value on top. */
export const Columns = (
  values: ChartValues,
  { width, height: room, size, render }: Frame,
): { height: number; drawing: ReactNode } => {
  const series = seriesOf(values)
  const height =
    room === null
      ? Math.min(width * 0.5, size * 21)
      : Math.min(room, width * (render.shape === 'tall' ? 1.3 : 0.8))
  const bottom = height - size * 3
  const domain = domainOf(series)
  // Values below zero are written under their columns, above the names.
  const y = scaleLinear(domain, [bottom - (domain[0] < 0 ? size * 1.8 : 0), size * 2])
  const band = scaleBand(
    values.points.map((_, index) => index),
    [0, width],
  )
    .paddingInner(0.32)
    .paddingOuter(0.06)
  const one = Math.min(band.bandwidth() / series.length, size * 7 * render.chart.thickness)
  const isMirrored = render.direction === 'rtl'
  const widest = Math.max(
    ...series.flatMap((each) => each.values.map((value) => textWidth(render.number(value ?? 0), size))),
  )
  const hasValues = widest <= band.step() / series.length
  const drawing = values.points.map(({ label }, index) => {
    const start = band(isMirrored ? values.points.length - 1 - index : index) ?? 0
    const inset = (band.bandwidth() - one * series.length) / 2
    return (
      <g key={index}>
        {series.map((each, number) => {
          const value = each.values[index]
          if (value === null || value === undefined) return null
          const left = start + inset + number * one
          const [top, base] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))]
          return (
            <g key={number}>
              <rect
                className={`mark mark-${number + 1}`}
                x={rounded(left)}
                y={rounded(top)}
                width={rounded(one * (series.length > 1 ? 0.94 : 1))}
                height={rounded(Math.max(1, base - top))}
                rx={render.chart.rounded}
              />
              {hasValues && (
                <text
                  className="value"
                  x={rounded(left + one / 2)}
                  y={rounded(value < 0 ? base + size * 1.2 : top - size * 0.5)}
                  textAnchor="middle"
                >
                  {render.number(value)}
                </text>
              )}
            </g>
          )
        })}
        {twoLines(label, size, band.step() * 0.96).map((line, row) => (
          <text
            className="tick"
            key={row}
            x={rounded(start + band.bandwidth() / 2)}
            y={rounded(bottom + size * (1.5 + row * 1.2))}
            textAnchor="middle"
          >
            {line}
          </text>
        ))}
      </g>
    )
  })
  const axis = (
    <line key="axis" className="axis" x1="0" x2={rounded(width)} y1={rounded(y(0))} y2={rounded(y(0))} />
  )
  return { height, drawing: [<g key="columns">{drawing}</g>, axis] }
}
