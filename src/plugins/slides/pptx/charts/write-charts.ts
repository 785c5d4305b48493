import type { ChartObject } from '../../scene/chart-object.ts'
import { chartPartXml } from './chart-part.ts'
import { chartSheet } from './chart-rows.ts'
import { workbookOf } from './workbook.ts'

/** A chart as files of a package: its own part, whole, and the workbook it is edited with, which is `rId1` of it. */
export type ChartPart = { readonly xml: string; readonly workbook: Uint8Array }

/** The parts of charts, in their order. */
export const writeCharts = (charts: readonly ChartObject[]): readonly ChartPart[] =>
  charts.map((chart) => ({ xml: chartPartXml(chart), workbook: workbookOf(chartSheet(chart)) }))
