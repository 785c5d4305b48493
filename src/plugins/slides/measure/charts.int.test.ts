import { afterAll, describe, expect, it } from 'vitest'
import type { Block, Design } from '#design/index.ts'
import { sampleDesign } from '#design/testing/sample-design.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { readWorkbook } from '../pptx/lint/workbook.ts'
import { sceneFiles } from '../pptx/write-scene.ts'
import type { ChartObject } from '../scene/chart-object.ts'
import type { Scene } from '../scene/scene.ts'
import { measureDesign } from './measure-design.ts'

const browsers = new BrowserPool()
afterAll(() => browsers.close())

const types = ['bar', 'column', 'stacked', 'line', 'area', 'pie', 'doughnut', 'scatter']

const values: readonly (number | null)[] = [12.5, 40, 0.1 + 0.2, 7, null, 31]
const one = (type: string): Block => ({
  blockType: 'chart',
  title: `A ${type} chart`,
  type,
  points: values.map((value, index) => ({ label: `Label ${index + 1} & <co>`, value, x: index * 2.5 })),
})
const more = (type: string): Block => ({
  ...one(type),
  series: 'First',
  compareSeries: 'Second',
  points: [3, -4, 1e9].map((value, index) => ({ label: `年 ${index}`, value, compare: value / 3 })),
  more: [{ name: 'Third', values: [{ value: 1 }, { value: null }, { value: 2 }] }],
})

const deck = (theme: string, language = 'en'): Design =>
  sampleDesign('slides', theme, {
    language,
    pages: types.flatMap((type) =>
      [one(type), more(type)].map((block) => ({ layout: 'slides-chart', blocks: [block] })),
    ),
  })

const measured = async (design: Design): Promise<Scene> =>
  measureDesign(await formatJob({ design, browsers }), { fonts: 'own' })

const chartsOf = ({ sheets }: Scene): { chart: ChartObject; page: number }[] =>
  sheets.flatMap(({ objects, page }) =>
    objects.flatMap((object) => (object.type === 'chart' ? [{ chart: object, page }] : [])),
  )

const numbersOf = (block: Block | undefined): (number | null)[][] => {
  const points = (block?.['points'] ?? []) as { value: number | null; compare?: number | null }[] // as written above
  const rest = (block?.['more'] ?? []) as { values: { value: number | null }[] }[] // as written above
  const columns = [
    points.map(({ value }) => value),
    points.map(({ compare }) => compare ?? null),
    ...rest.map((series) => points.map((_, index) => series.values[index]?.value ?? null)),
  ]
  return columns.filter((column) => column.some((value) => value !== null))
}

describe.each([
  ['broadsheet', 'en'],
  ['signal', 'ar'],
  ['atelier', 'en'],
])('charts of %s in %s', (theme, language) => {
  it('are charts with the numbers of the design, in their drawing’s place', async () => {
    const design = deck(theme, language)
    const scene = await measured(design)
    const found = chartsOf(scene)
    expect(found).toHaveLength(types.length * 2)
    const files = await sceneFiles(scene)
    for (const [index, { chart, page }] of found.entries()) {
      const block = design.pages[page]?.blocks[0]
      const wanted = numbersOf(block)
      expect(chart.series.map((series) => series.values)).toEqual(wanted)
      expect(chart.alt).toContain(chart.categories[0])
      const workbook = files.get(`ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`)
      const { cells } = readWorkbook(workbook ?? new Uint8Array())
      const first = chart.chart === 'scatter' ? 2 : 1
      for (const [at, column] of wanted.entries()) {
        const letter = 'ABCDEF'.charAt(first + at)
        const read = cells(`Sheet1!$${letter}$2:$${letter}$${column.length + 1}`) ?? []
        expect(read.map((cell) => (cell === '' ? null : Number(cell)))).toEqual(column)
      }
      const { plot, box } = chart
      expect(plot.width).toBeGreaterThan(box.width * 0.15)
      expect(plot.x).toBeGreaterThanOrEqual(box.x)
      expect(plot.y + plot.height).toBeLessThanOrEqual(box.y + box.height)
    }
    expect([...files.keys()].filter((path) => path.startsWith('ppt/charts/chart'))).toHaveLength(found.length)
    expect([...files.keys()].filter((path) => path.startsWith('ppt/media/'))).toHaveLength(0)
  })
})

it('are laid out in letters as wide as those most machines have, and named after these', async () => {
  const job = await formatJob({ design: deck('festival'), browsers })
  const scene = await measureDesign(job, { fonts: 'everywhere' })
  const faces = JSON.stringify(scene.sheets).match(/"latin":"[^"]*"/g) ?? []
  expect(new Set(faces)).toEqual(new Set(['"latin":"Arial"']))
  expect(scene.theme.heading).toMatchObject({ latin: 'Arial', fallback: 'Arial', role: 'heading' })
})
