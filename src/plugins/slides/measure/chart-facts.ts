import type { Plot } from '#design/blocks/chart/frame.ts'
import type { ChartLook } from '#design/theme/chart-look.ts'
import { emu } from '../scene/box.ts'
import type { ChartObject } from '../scene/chart-object.ts'
import type { Colour } from '../scene/paint.ts'
import { colourOf } from '../theme/colour-of.ts'
import type { ChartBlock } from './chart-block.ts'
import type { ChartPlace, ChartRow, ChartStrokeRow } from './chart-rows.ts'
import type { ChartSetting } from './chart-words.ts'

/** A drawing with the block and the look it is drawn from. */
export type DrawnChart = {
  row: ChartRow
  block: ChartBlock
  plot: Plot
  look: ChartLook
  isMirrored: boolean
  /** Pixels. */
  sheetWidth: number
}

/** Whether a chart shows parts of a whole. */
export const isPie = ({ form }: Plot): boolean => form === 'pie' || form === 'doughnut'

/** A line of a drawing in EMU. */
export const strokeOf = (
  stroke: ChartStrokeRow,
  { theme }: Pick<ChartSetting, 'theme'>,
): { colour: Colour; width: number } => {
  const colour = colourOf(stroke.colour, theme)
  return {
    colour: stroke.opacity < 1 ? { ...colour, opacity: stroke.opacity } : colour,
    width: emu(stroke.width),
  }
}

/** Space between groups and bars, as shares of a bar's breadth. */
export const gapsOf = ({ plot, row, block }: DrawnChart): ChartObject['gap'] => {
  const { breadth = 1, between = 0 } = plot.bars ?? {}
  const count = Math.max(1, block.values.points.length)
  const bars = plot.isStacked ? 1 : Math.max(1, block.series.length)
  const [, , width, height] = plot.area
  const pitch = (plot.form === 'bar' ? height : width) / count
  const used = bars * breadth + (bars - 1) * between
  const percent = (part: number): number => Math.round((part / Math.max(0.01, breadth)) * 100)
  return {
    groups: row.area.width === 0 ? 100 : Math.min(500, Math.max(0, percent(pitch - used))),
    bars: Math.min(100, Math.max(-100, percent(between))),
  }
}

/** Positions of the points of a pie as they are drawn: the largest first, none that is not above zero. */
export const orderOf = ({ plot, block }: DrawnChart): readonly number[] | undefined => {
  if (!isPie(plot)) return undefined
  const { points } = block.values
  const shown = points
    .map(({ value }, index) => ({ value: value ?? 0, index }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .map(({ index }) => index)
  return shown.length === points.length && shown.every((index, at) => index === at) ? undefined : shown
}

/** Only every so many names are written where they would run into each other. */
export const namesEvery = ({ row, block }: DrawnChart): number => {
  const shown = new Set(
    row.texts.filter(({ is }) => is === 'name').map(({ place }) => Math.round(place.x + place.width / 2)),
  )
  return shown.size === 0 ? 1 : Math.max(1, Math.round(block.values.points.length / shown.size))
}

type Field = { readonly area: ChartPlace; readonly low: number; readonly high: number }

/** How far the field of bars has to go on below zero until it meets the names, which office programs set next to it. */
const roomBelow = ({ row, plot, isMirrored }: DrawnChart): number => {
  const { area } = row
  const names = row.texts.filter(({ is }) => is === 'name').map(({ place }) => place)
  if (names.length === 0 || plot.span[0] >= 0 || plot.step !== undefined) return 0
  if (plot.form === 'column') return Math.min(...names.map(({ y }) => y)) - (area.y + area.height) - 2
  if (plot.form !== 'bar' || plot.isNamedAbove) return 0
  if (isMirrored) return Math.min(...names.map(({ x }) => x)) - (area.x + area.width) - 6
  return area.x - Math.max(...names.map(({ x, width }) => x + width)) - 6
}

/** Where values are drawn, and their span. Names stand next to it: it goes on as far as bars below zero and their figures need. */
export const fieldOf = (drawn: DrawnChart): Field => {
  const [low, high] = drawn.plot.span
  const { area } = drawn.row
  const room = roomBelow(drawn)
  const isFlat = drawn.plot.form === 'bar'
  const length = isFlat ? area.width : area.height
  if (room <= 0 || length <= 0) return { area, low, high }
  const larger = isFlat
    ? { ...area, x: drawn.isMirrored ? area.x : area.x - room, width: area.width + room }
    : { ...area, height: area.height + room }
  return { area: larger, low: low - (room / length) * (high - low), high }
}

/** The place of all that a chart shows, with some room for letters that come out wider elsewhere. */
export const frameOf = ({ row, plot }: DrawnChart): ChartPlace => {
  const places = [row.place, row.area, ...row.texts.map(({ place }) => place)]
  // Programs draw a plot smaller whose figures reach the edge of their chart, as those at the ends of lines may.
  const air = plot.form === 'line' ? 20 : 8
  const x = Math.min(...places.map((place) => place.x)) - air
  const y = Math.min(...places.map((place) => place.y)) - air
  const right = Math.max(...places.map((place) => place.x + place.width)) + air
  const bottom = Math.max(...places.map((place) => place.y + place.height)) + air
  return { x, y, width: right - x, height: bottom - y }
}
