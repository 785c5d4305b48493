import { describe, expect, it } from 'vitest'
import { coreDesign } from '../../core-design.ts'
import type { Block } from '../../design.ts'
import { parsePages } from '../../parse/parse-design.ts'
import { renderDesign } from '../../render/render-design.tsx'
import { sampleDesign } from '../../testing/sample-design.ts'

const draw = (values: Record<string, unknown>, kind = 'document', theme = 'broadsheet', language = 'en') => {
  const layout = coreDesign.layouts.find((each) => each.kinds.includes(kind))?.slug ?? ''
  const block: Block = { blockType: 'chart', title: 'Riders', ...values }
  const design = sampleDesign(kind, theme, { language, pages: [{ layout, blocks: [block] }] })
  return renderDesign({ design, registry: coreDesign, assets: {}, fonts: 'link', media: 'screen' })
}

const types = ['bar', 'column', 'stacked', 'line', 'area', 'pie', 'doughnut', 'scatter']

const points = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ label: `Point ${index + 1}`, value, x: index * 2 }))

const cases: Record<string, Record<string, unknown>> = {
  'one point': { points: points([34]) },
  'twenty-four points': { points: points(Array.from({ length: 24 }, (_, index) => index * 7)) },
  'values below zero': { points: points([12, -8, 0, -3]) },
  'nothing but zeros': { points: points([0, 0, 0]) },
  'huge and tiny values': { points: points([1e15, 1e-9, -1e15]) },
  gaps: { points: points([1, null, 3]) },
  'no values': { points: points([null, null]) },
  'no points': { points: [] },
  'long labels': {
    points: [
      { label: 'Donaudampfschifffahrtsgesellschaftskapit', value: 3 },
      { label: '人'.repeat(40), value: 5 },
    ],
  },
  'five series': {
    points: points([1, 2, 3]).map((point) => ({ ...point, compare: 4 })),
    series: 'Tram',
    compareSeries: 'Bus',
    more: ['Bicycle', 'Car', 'On foot'].map((name) => ({ name, values: [{ value: 5 }, { value: -6 }] })),
  },
}

describe.each(types)('a chart of the type %s', (type) => {
  it.each(Object.entries(cases))('draws %s', async (_, values) => {
    for (const [theme, language] of [
      ['broadsheet', 'en'],
      ['signal', 'ar'],
    ] as const) {
      const html = await draw({ type, ...values }, 'slides', theme, language)
      expect(html).toContain('<figure class="chart"')
      expect(html).not.toMatch(/NaN|Infinity|undefined|="-?\d+(\.\d+)?e/)
      expect(html).not.toMatch(/(width|height|r)="-/)
    }
  })

  it('tells every value in words', async () => {
    const html = await draw({ type, ...cases['five series'], unit: 'thousand a day' })
    const told = /<desc[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
    for (const words of ['thousand a day', 'Tram', 'Bus', 'Bicycle', 'Car', 'On foot', 'Point 3', '-6'])
      expect(told).toContain(words)
  })
})

describe('the chart', () => {
  it('reads what was stored before there were more types', () => {
    const stored = {
      blockType: 'chart',
      title: 'T',
      type: 'pie',
      series: 'A',
      compareSeries: 'B',
      points: [
        { label: 'a', value: 1, compare: 2 },
        { label: 'b', value: 3, compare: null },
      ],
    }
    const pages = [{ layout: 'document-figures', blocks: [stored] }]
    expect(parsePages(pages, coreDesign, { unknownBlocks: 'refuse' })).toMatchObject({ ok: true })
  })

  it('starts bars at zero, so that their lengths compare', async () => {
    const html = await draw({ type: 'bar', points: points([80, 20]) })
    const lengths = [...html.matchAll(/class="mark mark-1"[^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(lengths).toHaveLength(2)
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(4, 1)
  })

  it('names the series of stacks in a legend and those of lines at their ends', async () => {
    const two = {
      points: points([1, 2]).map((point) => ({ ...point, compare: 3 })),
      series: 'Tram',
      compareSeries: 'Bus',
    }
    expect(await draw({ type: 'stacked', ...two })).toContain('chart-legend')
    const lines = await draw({ type: 'line', ...two })
    expect(lines).not.toContain('"chart-legend')
    expect(lines).toMatch(/<text[^>]*>Bus<\/text>/)
  })

  it('writes millions short and keeps the digits of tiny numbers', async () => {
    expect(await draw({ type: 'bar', points: points([6.4e12, 3e9]) })).toContain('>6.4T<')
    expect(await draw({ type: 'bar', points: points([0.00064, 0.0003]) })).toContain('>0.00064<')
  })

  it('writes figures within bars in the colour that reads on their own series', async () => {
    const html = await draw(
      { type: 'bar', points: points([60, 40]).map((point) => ({ ...point, compare: 50 })) },
      'slides',
      'grotesk',
    )
    expect(html).toMatch(/inside-1[^>]*data-of="0,0"/)
    expect(html).toMatch(/inside-2[^>]*data-of="1,0"/)
  })
})
