import { expect, test } from 'vitest'
import { coreDesign, parsePages } from '#design/index.ts'
import { fromForm } from './from-form.ts'

const chart = {
  blockType: 'chart',
  title: 'Repairs',
  type: 'column',
  points: [{ label: 'Q1', value: 32 }],
  more: 0,
}

test('a list without rows is a list, in blocks, pages and designs', () => {
  const told = fromForm(coreDesign, {
    pages: [
      { layout: 'slides-chart', blocks: [chart] },
      { layout: 'slides-chart', blocks: 0 },
    ],
  })
  expect(parsePages(told['pages'], coreDesign, { required: false })).toMatchObject({
    ok: true,
    pages: [{ blocks: [{ more: [] }] }, { blocks: [] }],
  })
  expect(fromForm(coreDesign, { pages: 0 })).toEqual({ pages: [] })
})

test('a number stays a number', () => {
  const [page] = fromForm(coreDesign, {
    pages: [{ blocks: [{ ...chart, points: [{ label: 'Q1', value: 0 }] }] }],
  })['pages'] as { blocks: { points: unknown[] }[] }[]
  expect(page?.blocks[0]?.points).toEqual([{ label: 'Q1', value: 0 }])
})
