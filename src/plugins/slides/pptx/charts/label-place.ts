import type { ChartLabel, ChartObject } from '../../scene/chart-object.ts'

/** Shares of the chart's box. */
export type Shift = { readonly x: number; readonly y: number }

/** EMU that programs leave beside the words of a figure. */
const INSET = 38_100

/** How far along its axis a value lies, 0 to 1. */
const shareOf = ({ values: { low, high } }: ChartObject, value: number): number =>
  high === low ? 0 : (value - low) / (high - low)

/** How far a figure stands from where programs would put it; undefined where that is where it is drawn. */
export const shiftOf = (chart: ChartObject, { place, box, series, point }: ChartLabel): Shift | undefined => {
  const value = chart.series[series]?.values[point] ?? 0
  const { plot } = chart
  const toShift = (x: number, y: number): Shift | undefined => {
    const shift = { x: x / Math.max(1, chart.box.width), y: y / Math.max(1, chart.box.height) }
    return Math.abs(shift.x) + Math.abs(shift.y) < 0.004 ? undefined : shift
  }
  if (place === 'edge') {
    const along = shareOf(chart, value) * plot.width
    if (chart.isMirrored) return toShift(box.x + box.width - (plot.x + plot.width - along - INSET), 0)
    return toShift(box.x - (plot.x + along + INSET), 0)
  }
  if (place === 'after') {
    const height = plot.y + (1 - shareOf(chart, value)) * plot.height
    return toShift(0, box.y + box.height / 2 - height)
  }
  return undefined
}
