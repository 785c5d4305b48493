import { fieldValues } from '#design/index.ts'
import { chartSummary, numbersOf } from '#design/blocks/chart/chart-numbers.ts'
import { type ChartValues, seriesOf, type Series } from '#design/blocks/chart/chart-values.ts'
import type { ChartRow } from './chart-rows.ts'
import type { Measuring } from './measuring.ts'

/** A chart as the design has it, cut to what its sheet shows. */
export type ChartBlock = {
  readonly values: ChartValues
  readonly series: readonly Series[]
  readonly summary: string
  write(value: number): string
}

/** The block a drawing is of. */
export const chartBlock = (
  { sheet, block }: Pick<ChartRow, 'sheet' | 'block'>,
  { composition, sheets }: Pick<Measuring, 'composition' | 'sheets'>,
): ChartBlock | undefined => {
  const plan = sheets.find(({ number }) => number === sheet)?.plan
  const placed = plan?.regions.flatMap(({ blocks }) => blocks).find(({ index }) => index === block)
  const definition = composition.definitions.get('chart')
  if (!placed || !definition || placed.block.blockType !== 'chart') return undefined
  const values = fieldValues(definition.fields, placed.block) as unknown as ChartValues // the fields are those of the chart
  const written = { language: composition.design.language, number: composition.language.number }
  return {
    values,
    series: seriesOf(values),
    summary: chartSummary(values, written),
    write: numbersOf(values, written),
  }
}
