import type { RenderContext } from '../../render/render-context.ts'
import { type ChartValues, seriesOf } from './chart-values.ts'

/** The chart in words, for readers who cannot see it. */
export const chartSummary = (values: ChartValues, render: RenderContext): string =>
  seriesOf(values)
    .map((series) => {
      const points = values.points.flatMap(({ label }, index) => {
        const value = series.values[index]
        return value === null || value === undefined ? [] : [`${label}: ${render.number(value)}`]
      })
      return `${series.name ? `${series.name}. ` : ''}${points.join(', ')}`
    })
    .join('. ')
    .concat(values.unit ? ` (${values.unit})` : '')
