import { type ChartValues, seriesOf } from './chart-values.ts'

type Written = { language: string; number(value: number): string }

const supported = (language: string): string => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const largestOf = (values: ChartValues): number =>
  Math.max(0, ...seriesOf(values).flatMap((series) => series.values.map((value) => Math.abs(value ?? 0))))

/** How the numbers of a chart are written: millions short, tiny numbers with the digits that count. */
export const numbersOf = (
  values: ChartValues,
  { language, number }: Written,
): ((value: number) => string) => {
  const largest = largestOf(values)
  if (largest === 0 || (largest >= 0.1 && largest < 1e6)) return number
  const options: Intl.NumberFormatOptions =
    largest >= 1e6
      ? { notation: 'compact', maximumSignificantDigits: 3 }
      : largest < 1e-5
        ? { notation: 'scientific', maximumSignificantDigits: 3 }
        : { maximumSignificantDigits: 3 }
  const format = new Intl.NumberFormat(supported(language), options)
  return (value) => (value === 0 ? number(0) : format.format(value))
}

/** The chart in words, for readers who cannot see it. */
export const chartSummary = (values: ChartValues, written: Written): string => {
  const write = numbersOf(values, written)
  const isScatter = values.type === 'scatter'
  const all = seriesOf(values).map((series) => {
    const points = values.points.flatMap(({ label, x }, index) => {
      const value = series.values[index]
      if (value === null || value === undefined) return []
      return [`${label}: ${isScatter && x !== null ? `${written.number(x)}, ` : ''}${write(value)}`]
    })
    return `${series.name ? `${series.name}. ` : ''}${points.join('; ')}.`
  })
  const units = [values.unit, isScatter ? values.xUnit : ''].filter(Boolean).join(', ')
  return `${units ? `${units}. ` : ''}${all.join(' ')}`
}
