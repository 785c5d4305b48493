import type { ReactNode } from 'react'
import { rounded } from './rounded.ts'

export type MarkerShape = 'dot' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross'

/** Shapes by which series are told apart besides their colours. */
export const seriesMarkers: readonly MarkerShape[] = ['dot', 'square', 'triangle', 'diamond', 'ring', 'cross']

type Props = { shape: MarkerShape; series: number; x: number; y: number; r: number }

/** A mark at a point, of about the same weight in every shape. */
export const Marker = ({ shape, series, x, y, r }: Props): ReactNode => {
  const at = (dx: number, dy: number): string => `${rounded(x + dx * r)} ${rounded(y + dy * r)}`
  switch (shape) {
    case 'dot':
      return <circle className={`mark mark-${series}`} cx={rounded(x)} cy={rounded(y)} r={rounded(r)} />
    case 'ring':
      return (
        <circle
          className={`ring line-${series}`}
          cx={rounded(x)}
          cy={rounded(y)}
          r={rounded(r * 0.86)}
          strokeWidth={rounded(r * 0.56)}
        />
      )
    case 'square':
      return (
        <rect
          className={`mark mark-${series}`}
          x={rounded(x - r * 0.9)}
          y={rounded(y - r * 0.9)}
          width={rounded(r * 1.8)}
          height={rounded(r * 1.8)}
        />
      )
    case 'diamond':
      return (
        <path
          className={`mark mark-${series}`}
          d={`M${at(0, -1.3)}L${at(1.3, 0)}L${at(0, 1.3)}L${at(-1.3, 0)}Z`}
        />
      )
    case 'triangle':
      return (
        <path className={`mark mark-${series}`} d={`M${at(0, -1.2)}L${at(1.15, 0.9)}L${at(-1.15, 0.9)}Z`} />
      )
    case 'cross':
      return (
        <path
          className={`line line-${series}`}
          d={`M${at(-0.9, -0.9)}L${at(0.9, 0.9)}M${at(0.9, -0.9)}L${at(-0.9, 0.9)}`}
          strokeWidth={rounded(r * 0.6)}
        />
      )
  }
}
