export type ChartPoint = { label: string; value: number | null; compare: number | null }

export type ChartValues = {
  title: string
  type: 'bar' | 'column' | 'line' | 'pie'
  unit: string
  series: string
  compareSeries: string
  points: ChartPoint[]
}

/** One series of a chart; a point without a value is left out of the drawing. */
export type Series = { name: string; values: (number | null)[] }

export const seriesOf = (values: ChartValues): Series[] => {
  const first = { name: values.series, values: values.points.map((point) => point.value) }
  const hasSecond = values.points.some((point) => point.compare !== null)
  return hasSecond
    ? [first, { name: values.compareSeries, values: values.points.map((point) => point.compare) }]
    : [first]
}

/** The span of the value axis: always holds zero, so that lengths can be compared. */
export const domainOf = (series: readonly Series[]): [number, number] => {
  const all = series.flatMap(({ values }) => values).filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  return low === high ? [low, low + 1] : [low, high]
}
