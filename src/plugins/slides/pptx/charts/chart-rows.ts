import type { ChartObject } from '../../scene/chart-object.ts'

/** What a cell holds: a text, a number, or nothing. */
export type Cell = string | number | null

/** The columns before those of the series: names, and for scatter what lies across. */
export const columnsBefore = ({ across }: Pick<ChartObject, 'across'>): number => (across ? 2 : 1)

/** The sheet of a chart's workbook, row by row: a line of heads, then one for each category. */
export const chartSheet = (chart: ChartObject): Cell[][] => {
  const { across, categories, series } = chart
  const heads = ['', ...(across ? ['X'] : []), ...series.map(({ name }) => name)]
  return [
    heads,
    ...categories.map((category, index): Cell[] => [
      category,
      ...(across ? [across[index] ?? null] : []),
      ...series.map(({ values }) => values[index] ?? null),
    ]),
  ]
}

/** Positions of the categories a chart shows, in its order. */
export const shownPoints = ({
  order,
  categories,
}: Pick<ChartObject, 'order' | 'categories'>): readonly number[] =>
  order && order.length > 0 ? order : categories.map((_, index) => index)
