import { emu } from '../scene/box.ts'
import type { ChartObject, ChartText } from '../scene/chart-object.ts'
import { colourOf } from '../theme/colour-of.ts'
import { areNamesBeside } from './chart-beside.ts'
import { type DrawnChart, isPie, namesEvery, strokeOf } from './chart-facts.ts'
import { chartLabels } from './chart-labels.ts'
import { type ChartSetting, chartText } from './chart-words.ts'

type Looks = Pick<
  ChartObject,
  'names' | 'every' | 'figures' | 'labels' | 'ticks' | 'axis' | 'gridlines' | 'parting'
>

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> }

const defined = <Value extends object>(value: Value): Defined<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<Value> // nothing undefined is left

/** How the words and lines of a chart look. */
export const looksOf = (drawn: DrawnChart, setting: ChartSetting): Looks => {
  const { row, block, plot, look } = drawn
  const first = (...names: string[]): ChartText | undefined => {
    const text = row.texts.find(({ is }) => names.includes(is))
    return text && chartText(text, setting)
  }
  const isAtEdge = look.figures === 'edge' && plot.form === 'bar' && plot.span[0] === 0
  const figures = plot.form === 'area' ? undefined : first('figure', 'end', 'held')
  const line = row.axis ?? (look.axis === 'none' && !isPie(plot) && plot.form !== 'bar' ? row.grid : null)
  const hasGrid = plot.step !== undefined && look.gridlines !== 'none' && row.grid !== null
  const isParted = isPie(plot) || plot.isStacked
  const slit = isPie(plot) ? (look.slit / 100) * Math.PI * row.area.width * 0.75 : 0
  return defined({
    names: areNamesBeside(drawn) ? undefined : first('name', 'across'),
    every: namesEvery(drawn),
    figures: figures && { ...figures, place: 'outside' as const },
    labels: figures && chartLabels({ row, block, isAtEdge }, setting),
    ticks: first('tick'),
    axis: line ? strokeOf(line, setting) : undefined,
    gridlines:
      hasGrid && row.grid
        ? { ...strokeOf(row.grid, setting), dash: row.grid.isDotted ? ('dot' as const) : ('solid' as const) }
        : undefined,
    parting: isParted
      ? { colour: colourOf(row.colours['ground'] ?? '', setting.theme), width: emu(slit + 1) }
      : undefined,
  })
}
