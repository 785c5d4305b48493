import type { ReactNode } from 'react'
import type { ChartLook } from '../../theme/chart-look.ts'
import type { Series } from './chart-values.ts'
import { labelWidth } from './label-text.ts'

/** What a drawing is given: its room in page units, the size of its labels, and how things look and are written. */
export type Frame = {
  width: number
  height: number
  size: number
  series: Series[]
  look: ChartLook
  isMirrored: boolean
  /** Unique in the document. */
  id: string
  number(value: number): string
  percent(share: number): string
}

/**
 * Where a drawing has its values, in its own units, so that other programs can draw the same chart in the same place. Texts say
 * in `data-is` what they are, and in `data-of` of which series and point, both from 0.
 */
export type Plot = {
  /** As it is drawn: columns may lie down, a ring may have no hole. */
  form: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter'
  isStacked: boolean
  /** From the first to the last place of a point across, from the lowest to the highest value. */
  area: readonly [left: number, top: number, width: number, height: number]
  span: readonly [low: number, high: number]
  /** From a tick to the next, where there are ticks. */
  step?: number
  across?: readonly [low: number, high: number]
  acrossStep?: number
  /** Breadth of a bar, and the space between the bars of a group. */
  bars?: { breadth: number; between: number }
  /** Names stand above their bars. */
  isNamedAbove?: boolean
}

export type Drawn = { height: number; drawing: ReactNode; plot: Plot }

/** Width of the widest of some numbers as they are written. */
export const widestNumber = (values: readonly (number | null)[], { number, size }: Frame): number =>
  Math.max(0, ...values.map((value) => (value === null ? 0 : labelWidth(number(value), size * 1.04))))
