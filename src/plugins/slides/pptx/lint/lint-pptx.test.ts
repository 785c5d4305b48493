import { beforeAll, describe, expect, test } from 'vitest'
import { sampleScene } from '../../testing/sample-scene.ts'
import { sceneFiles } from '../write-scene.ts'
import { lintPptx } from './lint-pptx.ts'

type Files = Map<string, Uint8Array>

let good: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  good = await sceneFiles(sampleScene())
})

const text = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path))

const put = (files: Files, path: string, content: string): Files =>
  files.set(path, new TextEncoder().encode(content))

/** The sample with a text in one of its parts replaced, once. */
const changed = (path: string, from: string | RegExp, to: string): Files => {
  const before = text(good, path)
  const after = before.replace(from, to)
  expect(after, `${path} holds ${from}`).not.toBe(before)
  return put(new Map(good), path, after)
}

const told = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  lintPptx(files).map(({ rule, part, detail }) => `${rule} ${part} ${detail}`)

const presentation = 'ppt/presentation.xml'
const slide = 'ppt/slides/slide1.xml'
const chart = 'ppt/charts/chart1.xml'
const notesMaster = 'ppt/notesMasters/notesMaster1.xml'
const types = '[Content_Types].xml'

const holding = (words: string): string => {
  const found = [...good.keys()].find(
    (path) => /slides\/slide\d+\.xml$/.test(path) && text(good, path).includes(words),
  )
  if (!found) throw new Error(`No slide holds ${words}.`)
  return found
}

test('the sample of every object has nothing to object to', () => {
  expect(told(good)).toEqual([])
})

type Case = readonly [what: string, wanted: RegExp, part: string, from: string | RegExp, to: string]

const cases: readonly Case[] = [
  ['an end that is missing', /^well-formed/, slide, '</p:sld>', ''],
  ['tags that cross', /^well-formed/, slide, '</p:spTree></p:cSld>', '</p:cSld></p:spTree>'],
  ['a bare ampersand', /^well-formed/, slide, '<a:t>A sample', '<a:t>A & sample'],
  ['a control character', /^well-formed .*U\+0001/, slide, '<a:t>A sample', '<a:t>A \u0001sample'],
  [
    'a control character as a reference',
    /^well-formed .*U\+000B/,
    slide,
    '<a:t>A sample',
    '<a:t>A&#11;sample',
  ],
  ['half of a pair', /^well-formed/, slide, '<a:t>A sample', '<a:t>A&#xD83D;sample'],
  ['an attribute that is there twice', /^well-formed/, slide, 'dirty="0"', 'dirty="0" dirty="1"'],
  ['a prefix nobody declared', /^well-formed/, slide, '<p:cSld>', '<p:cSld q:name="x">'],
  ['a document type', /^well-formed/, slide, '<p:sld ', '<!DOCTYPE x><p:sld '],
  [
    'notes masters behind the slides',
    /^order .*presentation/,
    presentation,
    /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/,
    '$2$1',
  ],
  ['an unknown element', /^order .*is not known/, slide, '<p:txBody>', '<p:textBody/><p:txBody>'],
  [
    'a shape whose look comes after its words',
    /^order .*p:sp /,
    slide,
    /(<p:spPr>.*?<\/p:spPr>)(<p:txBody>.*?<\/p:txBody>)/,
    '$2$1',
  ],
  ['a text without a paragraph', /^order .*p:txBody/, slide, /(<a:lstStyle\/>)<a:p>.*?<\/a:p>/, '$1'],
  ['faces out of order', /^order .*a:rPr/, slide, /(<a:latin [^>]*>)(<a:ea [^>]*>)/, '$2$1'],
  ['spacing behind the mark', /^order .*a:pPr/, slide, /(<a:lnSpc>.*?<\/a:lnSpc>)(.*?<a:buNone\/>)/, '$2$1'],
  [
    'a background without effects',
    /^order .*p:bgPr/,
    'ppt/slideLayouts/slideLayout1.xml',
    '<a:effectLst/>',
    '',
  ],
  ['an attribute nobody knows', /^attributes .*a:rPr/, slide, 'dirty="0"', 'dirty="0" colour="red"'],
  ['letters of no size', /^attributes .*sz/, slide, 'sz="4000"', 'sz="0"'],
  ['half a length', /^attributes .*a:off/, slide, 'x="762000"', 'x="762000.5"'],
  ['a negative extent', /^attributes .*a:ext/, slide, 'cx="10668000"', 'cx="-1"'],
  ['a place past 32 bits', /^attributes .*a:off/, slide, 'x="762000"', 'x="3000000000"'],
  ['a slide of 60 inches', /^attributes .*p:sldSz/, presentation, 'cx="12192000"', 'cx="54864000"'],
  ['a geometry nobody knows', /^attributes .*prst/, slide, 'prst="rect"', 'prst="rectangle"'],
  [
    'a name of a colour as its digits',
    /^attributes .*a:srgbClr/,
    'ppt/theme/theme1.xml',
    /<a:srgbClr val="[^"]*"/,
    '<a:srgbClr val="#fff"',
  ],
  [
    'a share past all',
    /^attributes .*a:lumMod/,
    slide,
    /<a:schemeClr val="bg1"\/>/,
    '<a:schemeClr val="bg1"><a:lumMod val="-5"/></a:schemeClr>',
  ],
  [
    'an id of a master that is too small',
    /^attributes .*sldMasterId/,
    presentation,
    'id="2147483648"',
    'id="1"',
  ],
  ['an object without an id', /^attributes .*p:cNvPr lacks id/, slide, '<p:cNvPr id="2"', '<p:cNvPr'],
  ['two objects of one id', /^ids .*id 2/, slide, '<p:cNvPr id="3"', '<p:cNvPr id="2"'],
  ['two slides of one id', /^ids/, presentation, 'id="257"', 'id="256"'],
  ['a slide that is listed twice', /^ids .*twice/, presentation, 'r:id="rId4"', 'r:id="rId3"'],
  [
    'a link to nothing',
    /^relations .*rId99/,
    slide,
    '<p:cNvPr id="2" name="Title"/>',
    '<p:cNvPr id="2" name="Title"><a:hlinkClick r:id="rId99"/></p:cNvPr>',
  ],
  [
    'a target that is not there',
    /^relations .*not there/,
    'ppt/slides/_rels/slide1.xml.rels',
    'slideLayout1.xml',
    'slideLayout99.xml',
  ],
  [
    'a part nothing leads to',
    /^reachable/,
    'ppt/slides/_rels/slide1.xml.rels',
    /<Relationship Id="rId2"[^>]*>/,
    '',
  ],
  [
    'a declared part that is not there',
    /^content-types .*not there/,
    types,
    '<Override ',
    '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/><Override ',
  ],
  [
    'a declared ending that no file has',
    /^content-types .*no file/,
    types,
    '<Default ',
    '<Default Extension="gif" ContentType="image/gif"/><Default ',
  ],
  [
    'a part without a type',
    /^content-types .*slide1/,
    types,
    /<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*>/,
    '',
  ],
  ['a type of pictures that is none', /^content-types .*image\/jpg/, types, 'image/png', 'image/jpg'],
  [
    'a place the layout lacks',
    /^placeholders .*body 77/,
    slide,
    '<p:ph type="title"/>',
    '<p:ph type="body" idx="77"/>',
  ],
  [
    'a master and its notes sharing a theme',
    /^masters .*shares/,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    'theme2.xml',
    'theme1.xml',
  ],
  ['notes with a place for a date', /^masters .*dt/, notesMaster, '<p:ph type="sldNum"', '<p:ph type="dt"'],
  [
    'a line that says nothing',
    /^empties .*line/,
    slide,
    '<a:noFill/></p:spPr>',
    '<a:noFill/><a:ln/></p:spPr>',
  ],
  ['an empty figure', /^empties/, chart, /<c:v>4<\/c:v>/, '<c:v></c:v>'],
  [
    'a figure its workbook does not have',
    /^charts .*workbook has "4"/,
    chart,
    /<c:v>4<\/c:v>/,
    '<c:v>5</c:v>',
  ],
  ['cells no workbook has', /^charts .*no cells/, chart, 'Sheet1!$B$2', 'Other!$B$2'],
  ['three axes of a bar chart', /^order .*c:barChart/, chart, /(<c:axId [^>]*>)(<c:axId [^>]*>)/, '$1$2$2'],
  ['an axis that crosses nothing', /^charts .*crosses/, chart, /<c:crossAx val="\d+"/, '<c:crossAx val="7"'],
  [
    'figures where a chart has no place for them',
    /^charts .*place/,
    'ppt/charts/chart4.xml',
    '<c:showLegendKey',
    '<c:dLblPos val="outEnd"/><c:showLegendKey',
  ],
]

describe('a file is found to be wrong that has', () => {
  test.each(cases)('%s', (_, wanted, part, from, to) => {
    expect(told(changed(part, from, to)).filter((each) => wanted.test(each))).not.toEqual([])
  })

  test('an entry of a folder', () => {
    expect(told(new Map(good).set('ppt/', new Uint8Array())).join()).toMatch(/entries ppt\/ folders/)
  })

  test('the same picture twice, or one that is none', () => {
    const first = good.get('ppt/media/image1.png') ?? new Uint8Array()
    const twice = new Map(good).set('ppt/media/image2.png', first)
    expect(told(twice).join()).toMatch(/media .*the same picture/)
    const none = put(new Map(good), 'ppt/media/image1.png', '<svg/>')
    expect(told(none).join()).toMatch(/media .*no png/)
  })

  test('a drawing in its master', () => {
    const relations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
    const files = changed(
      relations,
      '</Relationships>',
      `<Relationship Id="rId88" Type="${type}" Target="../media/mark.svg"/></Relationships>`,
    )
    expect(told(put(files, 'ppt/media/mark.svg', '<svg/>')).join()).toMatch(/slideMaster1\.xml .*drawing/)
  })

  test('a row with a cell too few, or anchored in a way of its own', () => {
    const part = holding('<a:tbl>')
    expect(told(changed(part, /<a:tc(?: [^>]*)?>.*?<\/a:tc>/, '')).join()).toMatch(/tables .*cells, not/)
    expect(told(changed(part, /(<a:tcPr[^>]* anchor=")[a-z]+"/, '$1mid"')).join()).toMatch(
      /attributes .*anchor/,
    )
  })

  test('a workbook that does not open', () => {
    const broken = put(new Map(good), 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx', 'PK')
    expect(told(broken).join()).toMatch(/charts .*does not open/)
  })

  test('no list of types at all', () => {
    const files = new Map(good)
    files.delete(types)
    expect(told(files).join()).toMatch(/content-types .*not there/)
  })
})
