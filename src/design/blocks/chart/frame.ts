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

export type Drawn = { height: number; drawing: ReactNode }

/** Width of the widest of some numbers as they are written. */
export const widestNumber = (values: readonly (number | null)[], { number, size }: Frame): number =>
  Math.max(0, ...values.map((value) => (value === null ? 0 : labelWidth(number(value), size * 1.04))))
