import type { Plot } from '#design/blocks/chart/frame.ts'
import { boxOf, emu } from '../scene/box.ts'
import type { ChartObject } from '../scene/chart-object.ts'
import type { ShapeObject } from '../scene/scene.ts'
import { colourOf } from '../theme/colour-of.ts'
import { textsBeside } from './chart-beside.ts'
import { chartBlock } from './chart-block.ts'
import { type DrawnChart, fieldOf, frameOf, gapsOf, orderOf } from './chart-facts.ts'
import { fidelityOf } from './chart-fidelity.ts'
import { formatCode } from './chart-format.ts'
import { looksOf } from './chart-looks.ts'
import type { ChartRow, ChartShapeRow } from './chart-rows.ts'
import { chartSeries } from './chart-series.ts'
import { type ChartSetting, wordsObject } from './chart-words.ts'
import type { Drawn } from './drawn.ts'
import type { Measuring } from './measuring.ts'

const markerOf = ({ row, plot, look, block }: DrawnChart): ChartObject['marker'] => {
  const count = block.values.points.length
  const isLine = plot.form === 'line' || plot.form === 'area'
  const isBare = plot.isStacked || (isLine && look.marker === 'none' && count > 1)
  return {
    shape: isBare ? 'none' : 'circle',
    isHollow: false,
    size: Math.round(row.marker * 75),
    isAtEnd: isLine && count > 1 && (look.marker === 'end' || count > 16),
  }
}

const commonFormat = (formats: readonly string[]): string => {
  const counted = new Map<string, number>()
  for (const format of formats) counted.set(format, (counted.get(format) ?? 0) + 1)
  return [...counted].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'General'
}

const tickFormat = ({ plot, block }: DrawnChart, language: string): string => {
  const [low, high] = plot.span
  const step = plot.step ?? high - low
  return commonFormat([step, high].map((value) => formatCode(value, block.write(value), language)))
}

const chartObject = (drawn: DrawnChart, setting: ChartSetting): ChartObject => {
  const { row, block, plot, look } = drawn
  const { values } = block
  const looks = looksOf(drawn, setting)
  const span = (of: readonly [number, number], step: number | undefined) => ({
    low: of[0],
    high: of[1],
    ...(step !== undefined && step > 0 && { step }),
  })
  const order = orderOf(drawn)
  const { area, low, high } = fieldOf(drawn)
  return {
    type: 'chart',
    id: 'chart',
    name: values.title || 'Chart',
    box: boxOf(frameOf(drawn)),
    alt: block.summary,
    fidelity: fidelityOf(drawn),
    block: { type: 'chart', index: row.block },
    chart: plot.form,
    isStacked: plot.isStacked,
    categories: values.points.map(({ label }) => label),
    ...(plot.form === 'scatter' && { across: values.points.map(({ x: at }, index) => at ?? index + 1) }),
    series: chartSeries({ row, block, form: plot.form, isStacked: plot.isStacked, look }, setting),
    plot: boxOf(area),
    values: span([low, high], plot.step),
    ...(plot.across && { acrossValues: span(plot.across, plot.acrossStep) }),
    gap: gapsOf(drawn),
    numberFormat: tickFormat(drawn, setting.language),
    ...looks,
    stroke: emu(row.lines[0]?.width ?? 2),
    isSmooth: look.curve === 'smooth' && plot.form === 'line',
    marker: markerOf(drawn),
    areaOpacity: row.areas[0]?.[1] ?? 1,
    hole: look.hole,
    isMirrored: drawn.isMirrored,
    ...(order && { order }),
  }
}

const shapeObject = (shape: ChartShapeRow, { theme }: ChartSetting): ShapeObject => ({
  type: 'shape',
  id: shape.is,
  name: shape.is === 'key' ? 'Key' : 'Track',
  box: boxOf(shape.place),
  isDecorative: true,
  fidelity: { is: 'native' },
  outline: { is: 'rectangle', radius: emu(shape.radius) },
  fill: {
    is: 'solid',
    colour: { ...colourOf(shape.fill, theme), ...(shape.opacity < 1 && { opacity: shape.opacity }) },
  },
})

/**
 * The charts of a design with the numbers they are drawn from, and what stands beside them: tracks behind their bars, and
 * texts that a chart has no place for.
 */
export const chartObjects = (
  rows: readonly ChartRow[],
  measuring: Pick<Measuring, 'composition' | 'sheets' | 'theme' | 'language'>,
): Drawn[] =>
  rows.flatMap((row): Drawn[] => {
    const block = chartBlock(row, measuring)
    if (!block) return []
    const plot = JSON.parse(row.plot) as Plot // as the drawing writes it
    const { theme, direction, size } = measuring.composition
    const drawn: DrawnChart = {
      row,
      block,
      plot,
      look: theme.chart,
      isMirrored: direction === 'rtl',
      sheetWidth: size.units.width,
    }
    const around = row.shapes.map((shape) => shapeObject(shape, measuring))
    const words = textsBeside(drawn).map(({ text, name }) => wordsObject(text, measuring, name))
    const objects = [...around, chartObject(drawn, measuring), ...words]
    return objects.map((object, index) => ({ sheet: row.sheet, paint: row.paint + index / 1000, object }))
  })
