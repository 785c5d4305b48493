import { expect, test } from 'vitest'
import { all, attributes, first, object, readParts, said } from '../testing/read-parts.ts'
import { sampleScene } from '../testing/sample-scene.ts'

const parts = await readParts(sampleScene())

const keyOf = (place: Parameters<typeof attributes>[0]): string => {
  const { type, idx } = attributes(place)
  return `${type} ${idx}`
}

test('a theme has its twelve colours and both faces', () => {
  const theme = parts.part('ppt/theme/theme1.xml')
  expect(attributes(theme)).toEqual({ name: 'Sample & "test"' })
  const colours = first(theme, 'a:clrScheme').children
  expect(colours.map(({ name }) => name).join(' ')).toBe(
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
  )
  expect(attributes(first(first(theme, 'a:majorFont'), 'a:latin'))['typeface']).toBe('Georgia')
  expect(attributes(first(first(theme, 'a:minorFont'), 'a:ea'))['typeface']).toBe('Noto Sans SC')
})

test('every place a slide fills is offered by its layout, and is filled once', () => {
  for (let number = 1; number <= 8; number++) {
    const rels = parts.text(`ppt/slides/_rels/slide${number}.xml.rels`)
    const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(rels)?.[1] ?? ''
    const offered = all(parts.part(`ppt/slideLayouts/${layout}`), 'p:ph').map(keyOf)
    const filled = all(parts.slide(number), 'p:ph').map(keyOf)
    expect(new Set(filled).size).toBe(filled.length)
    expect(offered).toEqual(expect.arrayContaining(filled))
  }
})

test('a title is a title, and a second one is a text like others', () => {
  const [title, second] = all(parts.slide(1), 'p:sp')
  expect(title && attributes(first(title, 'p:ph'))).toEqual({ type: 'title' })
  expect(second && all(second, 'p:ph')).toEqual([])
})

test('the number of a slide is a field, what stands around it is text', () => {
  const number = object(parts.slide(2), 'number')
  expect(first(number, 'a:p').children.map(({ name }) => name)).toEqual([
    'a:pPr',
    'a:r',
    'a:fld',
    'a:r',
    'a:endParaRPr',
  ])
  expect(attributes(first(number, 'a:fld'))['type']).toBe('slidenum')
  expect(said(number)).toBe('02 / 8')
})

test('a master has its five places, its styles and a map of colours', () => {
  const master = parts.part('ppt/slideMasters/slideMaster1.xml')
  expect(all(master, 'p:ph').map((place) => attributes(place)['type'])).toEqual([
    'title',
    'body',
    'dt',
    'ftr',
    'sldNum',
  ])
  expect(master.children.map(({ name }) => name)).toEqual([
    'p:cSld',
    'p:clrMap',
    'p:sldLayoutIdLst',
    'p:txStyles',
  ])
  expect(attributes(first(first(master, 'p:titleStyle'), 'a:defRPr'))['sz']).toBe('4000')
})

test('an empty place of a layout is set as the first text that fills it', () => {
  const [title] = all(parts.part('ppt/slideLayouts/slideLayout1.xml'), 'p:sp')
  const style = title && first(title, 'a:lvl1pPr')
  expect(style && attributes(first(style, 'a:defRPr'))).toMatchObject({ sz: '4000', b: '1' })
  expect(title && attributes(first(title, 'a:bodyPr'))['anchor']).toBe('b')
})

test('a layout offers each place once', async () => {
  const scene = sampleScene()
  const layouts = scene.layouts.map((layout) => ({ ...layout, places: [...layout.places, ...layout.places] }))
  const { part } = await readParts({ ...scene, layouts })
  expect(all(part('ppt/slideLayouts/slideLayout1.xml'), 'p:ph').map(keyOf)).toEqual(['title undefined'])
})

test('a ground is told by the slide only where its layout has another', () => {
  expect(all(parts.slide(1), 'p:bg')).toEqual([])
  const picture = first(parts.slide(6), 'p:bgPr')
  expect(picture.children.map(({ name }) => name)).toEqual(['a:blipFill', 'a:effectLst'])
})

test('notes are paragraphs below the slide, one for each line', () => {
  const notes = parts.part('ppt/notesSlides/notesSlide1.xml')
  expect(all(notes, 'p:ph').map((place) => attributes(place)['type'])).toEqual(['sldImg', 'body', 'sldNum'])
  expect(all(notes, 'a:p').map(said)).toEqual(['Say hello & "welcome".', 'Then go on <slowly>.', '1'])
})

test('parts of a deck begin with a slide of the layout for them', () => {
  const sections = all(parts.part('ppt/presentation.xml'), 'section')
  expect(sections.map((each) => [attributes(each)['name'], all(each, 'sldId').length])).toEqual([
    ['A sample & its "quotes"', 2],
    ['Lists', 6],
  ])
})
