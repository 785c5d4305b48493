import { type ChartValues, seriesOf } from './chart-values.ts'
import { labelWidth } from './label-text.ts'

type Look = { names?: 'beside' | 'above' }

/** Names stand above their bars where a theme wants it, and where beside them they would leave the bars too little room. */
export const namesAbove = (
  values: ChartValues,
  { width, size, look }: { width: number; size: number; look: Look },
): boolean => {
  const longest = Math.max(0, ...values.points.map(({ label }) => labelWidth(label, size)))
  return look.names === 'above' || longest + size > width * 0.38
}

type Rows = {
  count: number
  rows: number
  size: number
  isAbove: boolean
  room: number | null
  thickness: number
}

export type BarRow = {
  /** From a row to the next. */
  pitch: number
  /** From a bar of a row to the next. */
  slot: number
  bar: number
  gap: number
  name: number
}

/** How a row of bars divides its height: its name where that stands above, its bars, the gap to the next row. */
export const barRow = ({ count, rows, size, isAbove, room, thickness }: Rows): BarRow => {
  const name = isAbove ? size * 1.45 : 0
  const least = name + size * (rows > 1 ? 1.12 : count > 10 ? 1.02 : 1.2) * rows
  // Many rows stand closer, as those of a table would.
  const air = count > 10 ? 0.5 : 1
  const gap = size * air * (isAbove ? 0.75 : rows > 1 ? 1 : 0.8)
  const natural = least + gap
  const wanted = room === null ? natural : (room + gap) / Math.max(1, count)
  const pitch = Math.max(natural * 0.7, Math.min(natural * 2.2, wanted))
  const factor = (pitch - name) / (natural - name)
  const most = (pitch - name - size * 0.12) / rows
  const even = Math.min(((least - name) / rows) * factor, most)
  const share = Math.min(1.12, 0.86 * thickness + 0.06)
  // Bars side by side keep their distance, however thin a theme draws them: each has a figure to its end.
  const bar = rows > 1 ? even * Math.min(0.9, share) : Math.min(even * share, most)
  const slot = rows > 1 ? even : bar
  return { pitch, slot, bar, gap: pitch - name - slot * rows, name }
}

/** Height that bars may count on; a theme that sets names above them sets its bars a little closer. */
export const naturalBars = (values: ChartValues, frame: { width: number; size: number }): number => {
  const rows = values.type === 'stacked' ? 1 : Math.max(1, seriesOf(values).length)
  const given = { count: values.points.length, rows, size: frame.size, room: null, thickness: 1 }
  const isAbove = namesAbove(values, { ...frame, look: {} })
  const beside = barRow({ ...given, isAbove: false })
  const above = barRow({ ...given, isAbove: true })
  const pitch = isAbove ? above.pitch : Math.max(beside.pitch, above.pitch * (rows > 1 ? 0.94 : 0.8))
  return Math.max(frame.size * 3, values.points.length * pitch - above.gap * 0.5)
}
