import type { ScaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import type { Frame } from './frame.ts'
import { rounded } from './rounded.ts'

type Props = {
  frame: Frame
  y: ScaleLinear<number, number>
  ticks: readonly number[]
  /** Ends of the lines, from the side where reading starts. */
  from: number
  to: number
  hasLabels: boolean
}

/** Lines across the drawing at the ticks, and the line that values start from. */
export const ValueAxis = ({ frame, y, ticks, from, to, hasLabels }: Props): ReactNode => {
  const { look, width, isMirrored, number } = frame
  const [x1, x2] = isMirrored ? [width - to, width - from] : [from, to]
  return ticks.map((tick) => {
    const isZero = tick === 0
    const name = isZero
      ? look.axis === 'none'
        ? 'grid grid-hairline'
        : `axis axis-${look.axis}`
      : `grid grid-${look.gridlines}`
    const isDrawn = isZero || look.gridlines !== 'none'
    return (
      <g key={tick}>
        {isDrawn && (
          <line
            className={name}
            x1={rounded(x1)}
            x2={rounded(x2)}
            y1={rounded(y(tick))}
            y2={rounded(y(tick))}
          />
        )}
        {hasLabels && (
          <text
            className="tick"
            data-is="tick"
            x={rounded(isMirrored ? width : 0)}
            y={rounded(y(tick))}
            dy=".35em"
          >
            {number(tick)}
          </text>
        )}
      </g>
    )
  })
}
