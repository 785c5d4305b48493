import { expect, test } from 'vitest'
import { all, attributes, first, object, readParts, said } from '../testing/read-parts.ts'
import { sampleScene } from '../testing/sample-scene.ts'

const parts = await readParts(sampleScene())

test('a table tells every cell of its grid, those that are merged too', () => {
  const rows = all(object(parts.slide(8), 'table'), 'a:tr').map((row) => all(row, 'a:tc'))
  expect(rows.map((cells) => cells.length)).toEqual([4, 4, 4, 4])
  expect(rows[0]?.map(attributes)).toEqual([
    { rowSpan: '2' },
    { gridSpan: '3' },
    { hMerge: '1' },
    { hMerge: '1' },
  ])
  expect(rows[1]?.map(attributes)).toEqual([{ vMerge: '1' }, {}, {}, {}])
  expect(rows[2]?.map(attributes)).toEqual([
    {},
    { rowSpan: '2', gridSpan: '2' },
    { rowSpan: '2', hMerge: '1' },
    {},
  ])
  expect(rows[3]?.map(attributes)).toEqual([
    {},
    { gridSpan: '2', vMerge: '1' },
    { hMerge: '1', vMerge: '1' },
    {},
  ])
  expect(rows.map((cells) => cells.map(said))).toEqual([
    ['Plan', 'Prices <net> & "gross"', '', ''],
    ['', 'Month', 'Year', ''],
    ['Small', 'Two by two', '', '9'],
    ['Large', '', '', '19'],
  ])
})

test('lines of a cell come before its ground, and both cells at a line tell it', () => {
  const [head, month] = all(object(parts.slide(8), 'table'), 'a:tcPr').filter((_, at) => at === 0 || at === 5)
  expect(head?.children.map(({ name }) => name)).toEqual(['a:solidFill'])
  expect(month?.children.map(({ name }) => name)).toEqual(['a:lnT', 'a:lnB', 'a:noFill'])
  expect(month && attributes(month)['anchor']).toBe('ctr')
})

test('a cell without words is no taller than those with some', () => {
  const cells = all(object(parts.slide(8), 'table'), 'a:tc')
  const empty = cells.find((cell) => said(cell) === '' && !attributes(cell)['hMerge'])
  expect(empty && attributes(first(empty, 'a:endParaRPr'))['sz']).toBe('1400')
})

test('a table from right to left has its columns as they are seen, which every program shows alike', () => {
  const mirrored = all(parts.slide(8), 'a:tbl')[1]
  if (!mirrored) throw new Error('There is no second table.')
  expect(attributes(first(mirrored, 'a:tblPr'))).toEqual({ firstRow: '1' })
  const rows = all(mirrored, 'a:tr').map((row) => all(row, 'a:tc').map(said))
  expect(rows).toEqual([
    ['Prices <net> & "gross"', '', '', 'Plan'],
    ['', 'Year', 'Month', ''],
    ['9', 'Two by two', '', 'Small'],
    ['19', '', '', 'Large'],
  ])
})

test('pictures are cropped, rounded and faded as they are shown', () => {
  const [photo, small, cut] = all(parts.slide(5), 'p:pic')
  expect(photo && attributes(first(photo, 'a:srcRect'))).toEqual({ l: '10000', r: '25000' })
  expect(photo && attributes(first(photo, 'p:ph'))).toEqual({ type: 'pic', idx: '301' })
  expect(small && attributes(first(small, 'a:alphaModFix'))).toEqual({ amt: '50000' })
  expect(small && attributes(first(small, 'a:prstGeom'))['prst']).toBe('roundRect')
  expect(cut && all(cut, 'a:cubicBezTo')).toHaveLength(2)
  expect(all(parts.slide(5), 'p:pic')).toHaveLength(3)
})

test('what only decorates says so, and everything else that has no words says what it shows', () => {
  const shapes = [...all(parts.slide(6), 'p:sp'), ...all(parts.slide(6), 'p:cxnSp')].filter(
    (shape) => all(shape, 'p:txBody').length === 0,
  )
  expect(shapes).toHaveLength(9)
  for (const shape of shapes) {
    const isDecorative = all(shape, 'decorative').length === 1
    expect(isDecorative).toBe(attributes(first(shape, 'p:cNvPr'))['descr'] === undefined)
  }
  for (const frame of all(parts.slide(7), 'p:graphicFrame')) {
    expect(attributes(first(frame, 'p:cNvPr'))['descr']).toContain('chart of two years')
  }
})

test('places are whole numbers, turns are within one, and a line has a side of nothing', () => {
  for (let number = 1; number <= 8; number++) {
    for (const name of ['x', 'y', 'cx', 'cy', 'w', 'h']) {
      for (const [, value] of parts
        .text(`ppt/slides/slide${number}.xml`)
        .matchAll(new RegExp(` ${name}="(.*?)"`, 'g'))) {
        expect(value).toMatch(/^-?\d+$/)
      }
    }
  }
  const outside = object(parts.slide(6), 'outside')
  expect(attributes(first(outside, 'a:off'))).toEqual({ x: '-575310', y: '6098858' })
  expect(attributes(first(outside, 'a:xfrm'))['rot']).toBe('2700000')
  expect(attributes(first(object(parts.slide(2), 'turned'), 'a:xfrm'))['rot']).toBe('21090000')
  expect(attributes(first(first(object(parts.slide(6), 'rule'), 'a:xfrm'), 'a:ext'))['cy']).toBe('0')
})

test('a group keeps its members where they are', () => {
  const group = object(parts.slide(6), 'group')
  const place = first(group, 'p:grpSpPr')
  expect(attributes(first(place, 'a:chOff'))).toEqual(attributes(first(place, 'a:off')))
  expect(attributes(first(place, 'a:chExt'))).toEqual({ cx: '3810000', cy: '1905000' })
  expect(all(group, 'p:sp')).toHaveLength(3)
  expect(attributes(first(group, 'a:hlinkClick'))['action']).toBe('ppaction://hlinksldjump')
})

test('objects of a slide are numbered, each differently', () => {
  for (let number = 1; number <= 8; number++) {
    const ids = all(parts.slide(number), 'p:cNvPr').map((each) => attributes(each)['id'])
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('a gradient runs from its first stop on', () => {
  const stops = all(object(parts.slide(6), 'ellipse'), 'a:gs').map((stop) => attributes(stop)['pos'])
  expect(stops).toEqual(['0', '100000'])
  expect(attributes(first(parts.slide(6), 'a:lin'))['ang']).toBe('16200000')
})
