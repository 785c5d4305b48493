import type { ChartObject } from '../scene/chart-object.ts'
import type { Box } from '../scene/box.ts'
import { emu } from '../scene/box.ts'
import { at, body, placed, slot } from './sample-looks.ts'

type Look = Partial<ChartObject> & Pick<ChartObject, 'chart'>

const text = { face: body, size: 1000, weight: 400, colour: slot('dk1') }

/** A chart at a place, otherwise as told. */
export const chartAt = (id: string, box: Box, look: Look): ChartObject => ({
  ...placed(id, box),
  type: 'chart',
  alt: `A ${look.chart} chart of two years by quarter`,
  isStacked: false,
  categories: ['Q1', 'Q2', 'Q3 & Q4', '"Late"'],
  series: [
    { name: '2025', values: [4, 8.5, null, 2], colour: slot('accent1'), look: 'filled' },
    { name: '2026 <plan>', values: [3, -1.5, 6, 7], colour: slot('accent2'), look: 'outlined', dash: 'dash' },
  ],
  plot: { ...box, x: box.x + emu(30), width: box.width - emu(40), height: box.height - emu(30) },
  values: { low: -2, high: 10 },
  gap: { groups: 60, bars: 0 },
  numberFormat: '#,##0.0',
  names: text,
  figures: { ...text, place: 'outside' },
  ticks: text,
  axis: { colour: slot('dk1'), width: emu(1) },
  gridlines: { colour: slot('dk1', 0.2), width: emu(1), dash: 'dot' },
  stroke: emu(3),
  isSmooth: false,
  marker: { shape: 'circle', isHollow: true, size: 600 },
  areaOpacity: 0.4,
  hole: 0.6,
  isMirrored: false,
  ...look,
})

const share: Pick<ChartObject, 'series' | 'values'> = {
  series: [
    {
      name: 'Share',
      values: [40, 30, 20, 10],
      colour: slot('accent1'),
      look: 'filled',
      parts: [slot('accent1'), slot('accent2'), slot('accent3'), slot('accent4')],
    },
  ],
  values: { low: 0, high: 40 },
}

/** A chart of each sort. */
export const charts: readonly ChartObject[] = [
  chartAt('column', at(60, 40, 280, 300), { chart: 'column' }),
  chartAt('stacked', at(360, 40, 280, 300), { chart: 'column', isStacked: true }),
  chartAt('bar', at(660, 40, 280, 300), { chart: 'bar', isMirrored: true }),
  chartAt('line', at(960, 40, 280, 300), { chart: 'line', isSmooth: true }),
  chartAt('area', at(60, 380, 280, 300), { chart: 'area' }),
  chartAt('pie', at(360, 380, 280, 300), { chart: 'pie', ...share }),
  chartAt('doughnut', at(660, 380, 280, 300), { chart: 'doughnut', ...share }),
  chartAt('scatter', at(960, 380, 280, 300), {
    chart: 'scatter',
    across: [1, 2.5, 3, 4],
    acrossValues: { low: 0, high: 5 },
  }),
]
