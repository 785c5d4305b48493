import { isPie, type DrawnChart } from './chart-facts.ts'
import type { ChartTextRow } from './chart-rows.ts'
import { chartReasons } from '../scene/reasons.ts'

/** Texts that a chart has no place for, or not the place they are drawn at; each with its name in a list of objects. */
const beside: Readonly<Record<string, string>> = {
  total: 'Total',
  whole: 'Total',
  share: 'Share',
  part: 'Name',
  unit: 'Unit',
  point: 'Name',
  name: 'Name',
  end: 'Figure',
  'end-name': 'Name',
}

/** Share of the sheet's width by which a word may stand elsewhere. */
const MOST = 0.016

/** Whether names that begin below each other would end up far from their places, for axes let them end below each other. */
const areFarOff = ({ row, plot, isMirrored, sheetWidth }: DrawnChart): boolean => {
  if (plot.form !== 'bar') return false
  const names = row.texts.filter(({ is }) => is === 'name')
  const ends = names.map(({ place }) => (isMirrored ? -place.x : place.x + place.width))
  return Math.max(...ends) - Math.min(...ends) > sheetWidth * MOST
}

/** Whether the names of a chart's categories stand beside it as texts of their own. */
export const areNamesBeside = (drawn: DrawnChart): boolean =>
  drawn.plot.isNamedAbove === true || areFarOff(drawn)

/** The texts of a drawing that stand beside the chart, each with its name. */
export const textsBeside = (drawn: DrawnChart): { text: ChartTextRow; name: string }[] => {
  const { plot, row } = drawn
  const hasNames = !areNamesBeside(drawn)
  const hasEnds = plot.form !== 'area'
  return row.texts.flatMap((text) => {
    const name = beside[text.is]
    if (name === undefined || (text.is === 'name' && hasNames) || (text.is.startsWith('end') && hasEnds))
      return []
    return [{ text, name }]
  })
}

/** What stands beside a chart, for its report. */
export const reasonsBeside = (drawn: DrawnChart): readonly (string | false)[] => {
  const { plot, block } = drawn
  return [
    areNamesBeside(drawn) && chartReasons.barNames,
    plot.isStacked && (plot.form === 'bar' || plot.form === 'column') && chartReasons.stackTotals,
    isPie(plot) && chartReasons.partNames,
    plot.form === 'area' && chartReasons.areaEnds,
    plot.form === 'scatter' && block.values.points.length <= 16 && chartReasons.pointNames,
  ]
}
