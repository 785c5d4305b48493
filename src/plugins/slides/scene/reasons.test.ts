import { expect, test } from 'vitest'
import { chartReason, chartReasons, namesOfReason, reasons } from './reasons.ts'

test('a sentence is known by its name, that of a chart by the names of its parts', () => {
  expect(namesOfReason(reasons.softShadow)).toEqual({ one: 'softShadow' })
  for (const name of Object.keys(chartReasons) as (keyof typeof chartReasons)[]) {
    const said = chartReason([chartReasons[name], chartReasons.steps])
    expect(namesOfReason(said)).toEqual({ chart: [name, 'steps'] })
  }
  expect(namesOfReason(chartReason(['it hums']))).toBeUndefined()
  expect(namesOfReason('Something else.')).toBeUndefined()
})
