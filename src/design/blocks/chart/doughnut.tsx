import { arc, pie } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Frame } from './chart-drawing.tsx'
import { rounded } from './rounded.ts'
import type { ChartValues } from './chart-values.ts'
import { shortened } from '../../block/text-width.ts'

/** Parts of a whole, largest first, each named with its share beside the ring. */
export const Doughnut = (
  values: ChartValues,
  { width, height: available, size, render }: Frame,
): { height: number; drawing: ReactNode } => {
  const parts = values.points
    .filter((point) => (point.value ?? 0) > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const total = parts.reduce((sum, part) => sum + (part.value ?? 0), 0)
  const isStacked = width < size * 24 || (available !== null && available > width * 0.75 && width < size * 40)
  const list = parts.length * size * 2.1
  const room = available === null ? size * 17 : isStacked ? available - list - size * 2 : available
  const radius = Math.max(size * 4, Math.min(room / 2 - 4, isStacked ? width * 0.4 : width * 0.26))
  const height = isStacked ? radius * 2 + size * 2 + list : Math.max(radius * 2 + 4, list)
  const isMirrored = render.direction === 'rtl'
  const center = isStacked
    ? { x: isMirrored ? width - radius - 2 : radius + 2, y: radius + 2 }
    : { x: isMirrored ? width - radius - 2 : radius + 2, y: height / 2 }
  const slices = pie<number>().sort(null).padAngle(0.012)(parts.map((part) => part.value ?? 0))
  const ring = arc<(typeof slices)[number]>()
    .innerRadius(radius * 0.62)
    .outerRadius(radius)
  const left = isStacked ? 0 : radius * 2 + size * 2.4
  const top = isStacked ? radius * 2 + size * 2 : (height - list) / 2
  const at = (x: number): number => (isMirrored ? width - x : x)
  const drawing = (
    <>
      <g transform={`translate(${rounded(center.x)} ${rounded(center.y)})`}>
        {slices.map((slice, index) => (
          <path className={`mark mark-${(index % 6) + 1}`} key={index} d={ring(slice) ?? ''} />
        ))}
      </g>
      {parts.map(({ label, value }, index) => {
        const y = top + size * 2.1 * (index + 0.5)
        return (
          <g key={index}>
            <rect
              className={`mark mark-${(index % 6) + 1}`}
              x={rounded(at(left) - (isMirrored ? size * 0.8 : 0))}
              y={rounded(y - size * 0.4)}
              width={rounded(size * 0.8)}
              height={rounded(size * 0.8)}
              rx={render.chart.rounded}
            />
            <text className="value" x={rounded(at(left + size * 1.5))} y={rounded(y)} dy=".35em">
              {total > 0 ? render.percent((value ?? 0) / total) : ''}
            </text>
            <text className="tick" x={rounded(at(left + size * 5.2))} y={rounded(y)} dy=".35em">
              {shortened(label, size, width - left - size * 5.4)}
            </text>
          </g>
        )
      })}
    </>
  )
  return { height, drawing }
}
