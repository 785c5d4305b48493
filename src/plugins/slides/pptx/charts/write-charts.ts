import PptxGenJS from 'pptxgenjs'
import { unzipSync } from 'fflate'
import type { ChartObject } from '../../scene/chart-object.ts'
import type { SceneTheme } from '../../scene/scene-theme.ts'

/** A chart as files of a package: its own part, whole, and the workbook it is edited with, which is `rId1` of it. */
export type ChartPart = { readonly xml: string; readonly workbook: Uint8Array }

const kinds = {
  bar: 'bar',
  column: 'bar',
  line: 'line',
  area: 'area',
  pie: 'pie',
  doughnut: 'doughnut',
  scatter: 'scatter',
} as const

/** The parts of charts, in their order. pptxgenjs writes the workbooks. */
export const writeCharts = async (
  charts: readonly ChartObject[],
  _theme: SceneTheme,
): Promise<readonly ChartPart[]> => {
  if (charts.length === 0) return []
  const deck = new PptxGenJS()
  const slide = deck.addSlide()
  for (const { chart, series, categories } of charts) {
    const rows = series.map(({ name, values }) => ({
      name,
      labels: [...categories],
      values: values.map((value) => value ?? 0),
    }))
    slide.addChart(kinds[chart], rows, { barDir: chart === 'bar' ? 'bar' : 'col' })
  }
  const written = await deck.write({ outputType: 'nodebuffer' })
  const files = unzipSync(written as Uint8Array) // told by `outputType`
  const parts = Object.keys(files)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((one, other) => one - other)
  return parts.map((number) => ({
    xml: new TextDecoder().decode(files[`ppt/charts/chart${number}.xml`]),
    workbook: files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] ?? new Uint8Array(),
  }))
}
