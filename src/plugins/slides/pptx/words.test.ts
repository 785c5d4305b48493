import { expect, test } from 'vitest'
import { all, attributes, first, object, readParts, said } from '../testing/read-parts.ts'
import { sampleScene } from '../testing/sample-scene.ts'
import type { XmlElement } from './lint/xml.ts'

const parts = await readParts(sampleScene())
const rich = object(parts.slide(2), 'rich')

const runOf = (words: string): XmlElement => {
  const found = all(rich, 'a:r').find((run) => said(run) === words)
  if (!found) throw new Error(`No run says ${words}.`)
  return first(found, 'a:rPr')
}

test('markup and quotes are words', () => {
  expect(said(object(parts.slide(2), 'Title'))).toBe('Words & "quotes" <b>not bold</b>')
  expect(attributes(first(object(parts.slide(5), 'photo'), 'p:cNvPr'))['descr']).toBe('A "photo" & more')
  expect(attributes(first(object(parts.slide(6), 'ellipse'), 'p:cNvPr'))['descr']).toBe(
    'A "ground" that fades\nto nothing',
  )
})

test('control characters and halves of characters stay out', () => {
  expect(said(object(parts.slide(2), 'control'))).toBe(
    'Control  and half  here, whole 😀 there,  out. A line feed.',
  )
  for (const path of parts.paths('ppt/slides/')) expect(parts.text(path)).not.toMatch(/[^\P{Cc}\r\n]/u)
})

test.each([
  ['bold, ', { b: '1' }],
  ['italic, ', { i: '1' }],
  ['underlined, ', { u: 'sng' }],
  ['struck, ', { strike: 'sngStrike' }],
  ['wide ', { spc: '300' }],
  ['capitals ', { cap: 'all', b: '1' }],
  ['Plain, ', { b: '0', i: '0', cap: 'none', spc: '0', sz: '1800', lang: 'en-US' }],
])('a run keeps how it looks: %s', (words, looks) => {
  expect(attributes(runOf(words))).toMatchObject(looks)
})

test('raised and lowered letters keep the size of the words around them', () => {
  const raised = all(rich, 'a:rPr').filter(({ attributes: own }) => own.has('baseline'))
  expect(raised.map(attributes)).toMatchObject([
    { baseline: '30000', sz: '1800' },
    { baseline: '-25000', sz: '1800' },
  ])
})

test('faces of the theme are told by reference, others by name', () => {
  expect(runOf('Plain, ').children.map((child) => child.attributes.get('typeface'))).toEqual([
    undefined,
    '+mn-lt',
    '+mn-ea',
    '+mn-cs',
  ])
  expect(attributes(first(runOf('code <b>&amp;</b>'), 'a:latin'))).toMatchObject({
    typeface: 'IBM Plex Mono',
    pitchFamily: '49',
  })
})

test('colours are told by slot where they have one, with how see-through they are', () => {
  expect(attributes(first(runOf('Plain, '), 'a:schemeClr'))).toEqual({ val: 'tx1' })
  const code = first(runOf('code <b>&amp;</b>'), 'a:srgbClr')
  expect([attributes(code)['val'], attributes(first(code, 'a:alpha'))['val']]).toEqual(['6A4C93', '80000'])
  const tint = first(first(object(parts.slide(6), 'outside'), 'p:spPr'), 'a:schemeClr')
  expect(tint.children.map(({ name, attributes: own }) => [name, own.get('val')])).toEqual([
    ['a:lumMod', '40000'],
    ['a:lumOff', '60000'],
  ])
})

test('links lead to addresses and slides, keep their colour, and lead nowhere else', () => {
  const rels = parts.text('ppt/slides/_rels/slide2.xml.rels')
  expect(rels).toContain(
    'Target="https://example.org/a%20b?q=1&amp;r=%222%22&amp;s=%7B100%25%7D" TargetMode="External"',
  )
  expect(attributes(first(runOf('a slide'), 'a:hlinkClick'))['action']).toBe('ppaction://hlinksldjump')
  expect(all(runOf('an address'), 'hlinkClr')).toHaveLength(1)
  expect(all(runOf('nothing'), 'a:hlinkClick')).toEqual([])
  expect(all(runOf('never this'), 'a:hlinkClick')).toEqual([])
  expect(rels).not.toContain('javascript')
})

test('a text that is one link without a line below is linked as an object', () => {
  const entry = object(parts.slide(2), 'entry')
  expect(attributes(first(first(entry, 'p:cNvPr'), 'a:hlinkClick'))['action']).toBe('ppaction://hlinksldjump')
  expect(all(first(entry, 'p:txBody'), 'a:hlinkClick')).toEqual([])
  expect(all(first(object(parts.slide(2), 'lined'), 'p:txBody'), 'a:hlinkClick')).toHaveLength(1)
})

test('lists have their levels, marks and indents', () => {
  const points = all(object(parts.slide(3), 'bullets'), 'a:pPr')
  expect(points.slice(0, 3).map((point) => [attributes(point)['lvl'], attributes(point)['marL']])).toEqual([
    [undefined, '228600'],
    ['1', '457200'],
    ['2', '685800'],
  ])
  expect(points.map((point) => attributes(first(point, 'a:buChar'))['char']).join('')).toBe('•–▪•')
  const numbers = all(object(parts.slide(3), 'numbers'), 'a:buAutoNum').map(attributes)
  expect(numbers).toEqual([
    { type: 'arabicPeriod' },
    { type: 'alphaLcPeriod', startAt: '2' },
    { type: 'alphaUcPeriod', startAt: '3' },
    { type: 'romanLcPeriod', startAt: '4' },
    { type: 'romanUcPeriod', startAt: '5' },
  ])
})

test('words from right to left begin at the right, and have their language', () => {
  const paragraphs = all(object(parts.slide(4), 'arabic'), 'a:pPr').map(attributes)
  expect(paragraphs).toMatchObject([
    { algn: 'r', rtl: '1' },
    { algn: 'r', rtl: '1' },
    { algn: 'l', rtl: '1' },
  ])
  const languages = (name: string) =>
    all(object(parts.slide(4), name), 'a:rPr').map((run) => [
      attributes(run)['lang'],
      attributes(run)['altLang'],
    ])
  expect(languages('arabic').slice(0, 2)).toEqual([
    ['ar-EG', undefined],
    ['en-GB', undefined],
  ])
  expect(languages('asian')).toEqual([
    ['ja-JP', 'en-US'],
    ['zh-TW', 'en-US'],
    ['ko-KR', 'en-US'],
  ])
})
