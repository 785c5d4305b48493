import type { Plot } from '#design/blocks/chart/frame.ts'
import type { ChartLook } from '#design/theme/chart-look.ts'
import { emu } from '../scene/box.ts'
import type { ChartObject } from '../scene/chart-object.ts'
import type { Colour } from '../scene/paint.ts'
import type { Fidelity } from '../scene/scene.ts'
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

/** What the chart as office programs draw it has otherwise than the drawing, as a sentence. */
export const fidelityOf = ({ plot, look, block }: DrawnChart): Fidelity => {
  const isBars = plot.form === 'bar' || plot.form === 'column'
  const reasons = [
    isBars && !plot.isStacked && look.bar === 'lollipop' && 'stems with dots are thin bars',
    isBars && !plot.isStacked && look.bar === 'round' && 'the ends of bars are not rounded',
    isBars &&
      !plot.isStacked &&
      look.bar === 'block' &&
      look.rounded > 0 &&
      'corners of bars are not rounded',
    plot.form === 'line' && look.curve === 'step' && 'steps are straight lines',
    plot.form === 'line' && look.area > 0 && 'the tint below its first line is left out',
    plot.form === 'area' && look.curve !== 'straight' && 'edges of areas are straight',
    plot.form === 'area' && 'what stands at the ends of its areas are texts of their own',
    plot.isNamedAbove === true && 'the names above its bars are texts of their own',
    plot.isStacked && isBars && 'totals of stacks are texts of their own',
    isPie(plot) && 'the names and shares of its parts are texts of their own',
    plot.form === 'scatter' &&
      block.values.points.length <= 16 &&
      'the names of its points are texts of their own',
  ].filter((reason) => reason !== false)
  if (reasons.length === 0) return { is: 'native' }
  return { is: 'approximated', because: `In this chart ${reasons.join(', and ')}.` }
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

/**
 * Where values are drawn, and their span. Names of columns stand next to the field: it goes on below columns that hang down
 * as far as their figures need.
 */
export const fieldOf = ({ row, plot }: DrawnChart): Field => {
  const [low, high] = plot.span
  const { area } = row
  const tops = row.texts.filter(({ is }) => is === 'name').map(({ place }) => place.y)
  const below = Math.min(...tops) - (area.y + area.height) - 2
  const isHanging = plot.form === 'column' && low < 0 && plot.step === undefined
  if (!isHanging || !Number.isFinite(below) || below <= 0 || area.height <= 0) return { area, low, high }
  return {
    area: { ...area, height: area.height + below },
    low: low - (below / area.height) * (high - low),
    high,
  }
}

/** The place of all that a chart shows, with some room for letters that come out wider elsewhere. */
export const frameOf = ({ row }: DrawnChart): ChartPlace => {
  const places = [row.place, row.area, ...row.texts.map(({ place }) => place)]
  const air = 8
  const x = Math.min(...places.map((place) => place.x)) - air
  const y = Math.min(...places.map((place) => place.y)) - air
  const right = Math.max(...places.map((place) => place.x + place.width)) + air
  const bottom = Math.max(...places.map((place) => place.y + place.height)) + air
  return { x, y, width: right - x, height: bottom - y }
}
