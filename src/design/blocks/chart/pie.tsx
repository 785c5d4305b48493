import { arc, pie } from 'd3-shape'
import type { ChartValues } from './chart-values.ts'
import type { Drawn, Frame, Plot } from './frame.ts'
import { rounded } from './rounded.ts'
import { labelWidth, onTwoLines } from './label-text.ts'

type Part = { label: string; value: number; lines: string[]; share: string; top: number; height: number }

/** Whether the list of parts stands below the circle: where beside it there is no room for words. */
export const isListBelow = (width: number, height: number, size: number): boolean =>
  width < size * 26 || (height > width * 0.85 && width < size * 44)

/** Height of a part in the list, in the size of its type; many parts stand closer. */
const rowHeight = (lines: number, count: number): number => (count > 10 ? 0.25 : 0.85) + lines * 1.15

const shareOf = (value: number, total: number, { percent, number }: Frame): string =>
  total > 0 && value >= 0 ? percent(value / total) : number(value)

/** Width of the widest share as it is written. */
const figuresWidth = (values: ChartValues, frame: Frame): number => {
  const known = values.points.map(({ value }) => value ?? 0)
  const total = known.reduce((sum, value) => sum + Math.max(0, value), 0)
  return Math.max(
    frame.size * 3,
    ...known.map((value) => labelWidth(shareOf(value, total, frame), frame.size)),
  )
}

const partsOf = (values: ChartValues, frame: Frame, room: number): { parts: Part[]; total: number } => {
  const known = values.points
    .map(({ label, value }) => ({ label, value: value ?? 0 }))
    .toSorted((one, other) => other.value - one.value)
  const total = known.reduce((sum, { value }) => sum + Math.max(0, value), 0)
  let top = 0
  const parts = known.map(({ label, value }): Part => {
    const lines = onTwoLines(label, frame.size, Math.max(frame.size * 4, room))
    const height = frame.size * rowHeight(lines.length, known.length)
    const share = shareOf(value, total, frame)
    top += height
    return { label, value, lines, share, top: top - height, height }
  })
  return { parts, total }
}

/** Height a list of parts takes. */
export const listHeight = (values: ChartValues, size: number, room: number): number =>
  values.points.reduce(
    (sum, { label }) => sum + size * rowHeight(onTwoLines(label, size, room).length, values.points.length),
    0,
  )

/** Series colours repeat after six parts, then paler. */
const markOf = (index: number): { className: string; fillOpacity?: number } => ({
  className: `mark mark-part mark-${(index % 6) + 1}`,
  ...(index >= 6 && { fillOpacity: rounded(Math.max(0.25, 1 - Math.floor(index / 6) * 0.45)) }),
})

/** Parts of a whole, largest first, each named with its share beside the circle. */
export const Pie = (values: ChartValues, frame: Frame, isRing: boolean): Drawn => {
  const { width, height: available, size, look, isMirrored } = frame
  const isBelow = isListBelow(width, available, size)
  const most = isBelow ? Math.min(width * 0.4, size * 11) : Math.min(width * 0.24, available / 2, size * 13)
  const figuresRoom = 2.2 + figuresWidth(values, frame) / size
  const beside = width - most * 2 - size * (2.6 + figuresRoom)
  const { parts, total } = partsOf(values, frame, isBelow ? width - size * figuresRoom : beside)
  const list = parts.reduce((sum, { height }) => sum + height, 0)
  const radius = Math.max(size * 3.5, isBelow ? Math.min(most, (available - list - size * 1.6) / 2) : most)
  const height = isBelow ? radius * 2 + size * 1.6 + list : Math.max(radius * 2, list)
  const shown = parts.filter(({ value }) => value > 0)
  // Space beside parts too thin to see would add up to a gap.
  const isParted = shown.length > 1 && shown.every(({ value }) => value / total > 0.01)
  const slices = pie<Part>()
    .sort(null)
    .value(({ value }) => value)
    .padAngle(isParted ? (look.slit / 100) * Math.PI * 2 : 0)(shown)
  const ring = arc<(typeof slices)[number]>()
    .digits(2)
    .innerRadius(isRing ? radius * look.hole : 0)
    .outerRadius(radius)
  const at = (x: number): number => (isMirrored ? width - x : x)
  const left = isBelow ? 0 : radius * 2 + size * 2.6
  const top = isBelow ? radius * 2 + size * 1.6 : (height - list) / 2
  const whole = frame.number(total)
  const hole = radius * look.hole * 1.7
  const isTold = isRing && total > 0 && look.hole > 0.4 && labelWidth(whole, size * 1.3) < hole
  const drawing = (
    <>
      <g transform={`translate(${rounded(at(radius))} ${rounded(isBelow ? radius : height / 2)})`}>
        {total > 0 ? (
          slices.map((slice, index) => <path {...markOf(index)} key={index} d={ring(slice) ?? ''} />)
        ) : (
          <circle className="ring grid" r={rounded(radius - 1)} />
        )}
        {isTold && (
          <text
            className="value"
            data-is="whole"
            textAnchor="middle"
            dy=".35em"
            fontSize={rounded(Math.min(size * 2, (size * 1.3 * hole) / labelWidth(whole, size * 1.3)))}
          >
            {whole}
          </text>
        )}
      </g>
      {parts.map(({ lines, share, value, top: within }, index) => {
        const y = top + within + size * 1
        return (
          <g key={index}>
            {value > 0 && (
              <rect
                {...markOf(index)}
                x={rounded(at(left) - (isMirrored ? size * 0.8 : 0))}
                y={rounded(y - size * 0.4)}
                width={rounded(size * 0.8)}
                height={rounded(size * 0.8)}
                rx={Math.min(look.rounded, size * 0.4)}
              />
            )}
            <text
              className="value"
              data-is="share"
              x={rounded(at(left + size * 1.5))}
              y={rounded(y)}
              dy=".35em"
            >
              {share}
            </text>
            {lines.map((line, row) => (
              <text
                className="tick"
                data-is="part"
                key={row}
                x={rounded(at(left + size * figuresRoom))}
                y={rounded(y + row * size * 1.15)}
                dy=".35em"
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </>
  )
  const middle = isBelow ? radius : height / 2
  const plot: Plot = {
    form: isRing && look.hole >= 0.1 ? 'doughnut' : 'pie',
    isStacked: false,
    area: [at(radius) - radius, middle - radius, radius * 2, radius * 2],
    span: [0, total],
  }
  return { height, drawing, plot }
}
