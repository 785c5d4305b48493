export type ChartPoint = { label: string; value: number | null; compare: number | null; x: number | null }

export type ChartType = 'bar' | 'column' | 'stacked' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter'

export type ChartValues = {
  title: string
  type: ChartType
  unit: string
  xUnit: string
  series: string
  compareSeries: string
  points: ChartPoint[]
  /** Third to fifth series, their values in the order of the points. */
  more: { name: string; values: { value: number | null }[] }[]
  source: string
}

/** One series of a chart; a point without a value is left out of the drawing. */
export type Series = { name: string; values: (number | null)[] }

/** All series of a chart that have a value, each with one place for every point. */
export const seriesOf = ({ points, series, compareSeries, more }: ChartValues): Series[] => {
  const all = [
    { name: series, values: points.map(({ value }) => value) },
    { name: compareSeries, values: points.map(({ compare }) => compare) },
    ...more.map(({ name, values }) => ({
      name,
      values: points.map((_, index) => values[index]?.value ?? null),
    })),
  ]
  return all.filter(({ values }) => values.some((value) => value !== null))
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

/** The span of the value axis: always holds zero, so that lengths can be compared. */
export const domainOf = (series: readonly Series[]): [number, number] => {
  const all = series.flatMap(({ values }) => known(values))
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  return low === high ? [low, low + 1] : [low, high]
}

export type Segment = { from: number; to: number; value: number }

/** Values of a point on top of each other: those above zero upwards, those below zero downwards. */
export const stackOf = (series: readonly Series[], point: number): (Segment | null)[] => {
  let [up, down] = [0, 0]
  return series.map(({ values }) => {
    const value = values[point]
    if (value === null || value === undefined) return null
    const from = value < 0 ? down : up
    if (value < 0) down += value
    else up += value
    return { from, to: from + value, value }
  })
}

/** The span of the value axis of stacked values. */
export const stackedDomain = (series: readonly Series[], count: number): [number, number] => {
  const ends = Array.from({ length: count }, (_, index) => stackOf(series, index))
    .flat()
    .map((segment) => segment?.to ?? null)
  return domainOf([{ name: '', values: ends }])
}
