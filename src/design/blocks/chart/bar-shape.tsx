import type { ReactNode } from 'react'
import type { ChartLook } from '../../theme/chart-look.ts'
import { rounded } from './rounded.ts'

type Props = {
  /** Counted from 1. */
  series: number
  look: ChartLook
  id: string
  x: number
  y: number
  width: number
  height: number
  /** Where the bar's value lies; its other end is zero. */
  end: 'left' | 'right' | 'top' | 'bottom'
  /** A part of a stack keeps its straight ends. */
  isPart?: boolean
}

const capped = ({ x, y, width, height, end }: Props): string => {
  const isFlat = end === 'left' || end === 'right'
  const r = Math.min(isFlat ? height / 2 : width / 2, isFlat ? width : height)
  const [right, bottom] = [x + width, y + height]
  const path = {
    right: `M${x} ${y}H${right - r}A${r} ${height / 2} 0 0 1 ${right - r} ${bottom}H${x}Z`,
    left: `M${right} ${y}H${x + r}A${r} ${height / 2} 0 0 0 ${x + r} ${bottom}H${right}Z`,
    top: `M${x} ${bottom}V${y + r}A${width / 2} ${r} 0 0 1 ${right} ${y + r}V${bottom}Z`,
    bottom: `M${x} ${y}V${bottom - r}A${width / 2} ${r} 0 0 0 ${right} ${bottom - r}V${y}Z`,
  }[end]
  return path.replace(/\d+\.\d{3,}/g, (digits) => String(rounded(Number(digits))))
}

const Lollipop = ({ series, x, y, width, height, end }: Props): ReactNode => {
  const isFlat = end === 'left' || end === 'right'
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const thick = isFlat ? height : width
  const r = Math.max(thick * 0.26, 1.5)
  const at = {
    right: [x + width, middleY],
    left: [x, middleY],
    top: [middleX, y],
    bottom: [middleX, y + height],
  }[end]
  const from = {
    right: [x, middleY],
    left: [x + width, middleY],
    top: [middleX, y + height],
    bottom: [middleX, y],
  }[end]
  return (
    <>
      <line
        className={`line line-${series}`}
        x1={rounded(from[0])}
        y1={rounded(from[1])}
        x2={rounded(at[0])}
        y2={rounded(at[1])}
        strokeWidth={rounded(Math.max(1.5, thick * 0.1))}
      />
      <circle className={`mark mark-${series}`} cx={rounded(at[0])} cy={rounded(at[1])} r={rounded(r)} />
    </>
  )
}

/** A bar from zero to its value as the theme draws bars. */
export const BarShape = (props: Props): ReactNode => {
  const { series, look, id, x, y, width, height, isPart = false } = props
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) }
  const corner = Math.min(look.rounded, width / 2, height / 2)
  if (look.bar === 'lollipop' && !isPart) return <Lollipop {...props} />
  if (look.bar === 'round' && !isPart) return <path className={`mark mark-${series}`} d={capped(props)} />
  if (look.bar === 'outline')
    return <rect className={`mark-outline mark-${series} line-${series}`} {...box} rx={rounded(corner)} />
  if (look.bar === 'hatch')
    return (
      <rect
        className={`line line-${series}`}
        {...box}
        fill={`url(#${id}-hatch-${series})`}
        style={{ fill: `url(#${id}-hatch-${series})` }}
      />
    )
  return (
    <rect
      className={isPart ? `mark mark-part mark-${series}` : `mark mark-${series}`}
      {...box}
      rx={isPart ? undefined : rounded(corner)}
    />
  )
}

/** Slanted lines in the colour of each series, steeper from one to the next. */
export const Hatches = ({ id, count, size }: { id: string; count: number; size: number }): ReactNode => (
  <defs>
    {Array.from({ length: count }, (_, index) => (
      <pattern
        key={index}
        id={`${id}-hatch-${index + 1}`}
        width={rounded(size * (0.34 + index * 0.12))}
        height={rounded(size)}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${[45, -45, 90, 0, 20][index] ?? 45})`}
      >
        <line
          className={`line line-${index + 1}`}
          x1="0"
          x2="0"
          y1="0"
          y2={rounded(size)}
          strokeWidth={rounded(size * 0.2)}
        />
      </pattern>
    ))}
  </defs>
)
