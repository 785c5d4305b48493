import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ChartObject } from '../../scene/chart-object.ts'
import { emu } from '../../scene/box.ts'
import { chartAt } from '../../testing/sample-charts.ts'
import { readWorkbook } from '../lint/workbook.ts'
import { writeCharts } from './write-charts.ts'

const box = { x: 0, y: 0, width: emu(600), height: emu(300) }

const written = (look: Partial<ChartObject> & Pick<ChartObject, 'chart'>) => {
  const chart = chartAt('c', box, look)
  const [part] = writeCharts([chart])
  if (!part) throw new Error('No chart was written.')
  return { chart, xml: part.xml, workbook: part.workbook, cells: readWorkbook(part.workbook).cells }
}

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found)

const series = (values: readonly (number | null)[], name = 'One') => ({
  name,
  values,
  colour: { hex: '112233' },
  look: 'filled' as const,
})

describe('the workbook of a chart', () => {
  const odd = [0.1 + 0.2, 1e-320, -1.7976931348623157e308, 123456789.12345679, null, 5e-324, -0.000001, 1e21]

  it('holds every number with all its digits, and nothing where there is none', () => {
    const categories = odd.map((_, index) => `Row ${index}`)
    const { cells } = written({
      chart: 'bar',
      categories,
      series: [series(odd), series(odd.toReversed(), 'Two')],
    })
    const read = (column: string): (number | null)[] =>
      (cells(`Sheet1!$${column}$2:$${column}$9`) ?? []).map((cell) => (cell === '' ? null : Number(cell)))
    expect(read('B')).toEqual(odd)
    expect(read('C')).toEqual(odd.toReversed())
    expect(cells('Sheet1!$A$1:$C$1')).toEqual(['', 'One', 'Two'])
    expect(cells('Sheet1!$A$2:$A$9')).toEqual(categories)
  })

  it('keeps names as they are, whatever is in them', () => {
    const categories = [' a & <b> ', '=SUM(A1)', '数据', '\u0000x', '"q"', '1e5']
    const { cells } = written({ chart: 'column', categories, series: [series([1, 2, 3, 4, 5, 6], "it's")] })
    expect(cells('Sheet1!$A$2:$A$7')).toEqual([' a & <b> ', '=SUM(A1)', '数据', 'x', '"q"', '1e5'])
    expect(cells('Sheet1!$B$1')).toEqual(["it's"])
  })

  it('leaves a cell empty for a name of blanks, in the chart too', () => {
    const { cells, xml } = written({ chart: 'bar', categories: ['', ' ', 'C'], series: [series([1, 2, 3])] })
    expect(cells('Sheet1!$A$2:$A$4')).toEqual(['', '', 'C'])
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="2"><c:v>C</c:v></c:pt>')
  })

  it('is a whole file of its own', () => {
    const files = unzipSync(written({ chart: 'line' }).workbook)
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ])
    for (const part of ['workbook', 'styles', 'sharedStrings'])
      expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain(`/xl/${part}.xml`)
  })

  it('has names, values across and values up of a scatter chart in columns of their own', () => {
    const { cells, xml } = written({
      chart: 'scatter',
      categories: ['A', 'B'],
      across: [1.5, 2],
      series: [series([10, 20])],
    })
    expect(cells('Sheet1!$A$2:$C$2')).toEqual(['A', '1.5', '10'])
    expect(xml).toMatch(/<c:xVal><c:numRef><c:f>Sheet1!\$B\$2:\$B\$3<\/c:f>/)
    expect(xml).toMatch(/<c:yVal><c:numRef><c:f>Sheet1!\$C\$2:\$C\$3<\/c:f>/)
  })

  it('keeps its order where a pie is drawn in another', () => {
    const { cells, xml } = written({
      chart: 'pie',
      categories: ['Small', 'Large', 'None'],
      series: [series([1, 9, 0])],
      order: [1, 0],
    })
    expect(cells('Sheet1!$B$2:$B$4')).toEqual(['1', '9', '0'])
    expect(all(xml, /<c:val>.*?<c:f>(.*?)<\/c:f>/g)).toEqual(['(Sheet1!$B$3,Sheet1!$B$2)'])
    expect(cells('(Sheet1!$B$3,Sheet1!$B$2)')).toEqual(['9', '1'])
    expect(all(xml.slice(xml.indexOf('<c:val>')), /<c:v>(.*?)<\/c:v>/g)).toEqual(['9', '1'])
  })
})

const forms = ['bar', 'column', 'line', 'area', 'pie', 'doughnut', 'scatter'] as const

describe('the part of a chart', () => {
  it.each(forms)('%s has as many axes as it needs, gaps for what is missing and a workbook', (chart) => {
    const { xml } = written({ chart, ...(chart === 'scatter' && { across: [1, 2, 3, 4] }) })
    const ids = all(xml, /<c:axId val="(\d+)"/g)
    expect(ids).toHaveLength(chart === 'pie' || chart === 'doughnut' ? 0 : 4)
    expect(new Set(ids).size).toBe(ids.length / 2)
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>')
    expect(xml).toContain('<c:externalData r:id="rId1">')
    expect(xml).not.toMatch(/<c:v\/>|<c:v><\/c:v>|NaN|Infinity/)
    expect(xml).toContain('<c:layoutTarget val="inner"/>')
  })

  it('lies where the drawing lies', () => {
    const { xml } = written({
      chart: 'column',
      plot: { x: emu(60), y: emu(30), width: emu(480), height: emu(240) },
      gap: { groups: 62, bars: 8 },
      values: { low: -5, high: 25, step: 5 },
    })
    expect(all(xml, /<c:[xywh] val="([\d.]+)"/g).slice(0, 4)).toEqual(['0.1', '0.1', '0.8', '0.8'])
    expect(xml).toContain('<c:gapWidth val="62"/><c:overlap val="-8"/>')
    expect(xml).toContain('<c:max val="25"/><c:min val="-5"/>')
    expect(xml).toContain('<c:majorUnit val="5"/>')
  })

  it('tells figures one by one only where they are not like the others', () => {
    const at = (x: number) => ({ x: emu(x), y: emu(20), width: emu(30), height: emu(15) })
    const label = { series: 0, text: '', place: 'outside' as const, box: at(300) }
    const { xml } = written({
      chart: 'bar',
      categories: ['A', 'B', 'C'],
      series: [series([1, 2.5, 3])],
      labels: [
        { ...label, point: 0, format: '#,##0' },
        { ...label, point: 1, format: '#,##0.0' },
        { ...label, point: 2, format: '#,##0', place: 'inside' },
      ],
    })
    expect(all(xml, /<c:dLbl><c:idx val="(\d)"\/>/g)).toEqual(['1', '2'])
    expect(xml).toMatch(/<c:dLbl><c:idx val="2"\/>.*?<c:dLblPos val="inEnd"\/>/)
    expect(all(xml, /<c:dLblPos val="(\w+)"\/>/g).at(-1)).toBe('outEnd')
  })
})
