import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { all, attributes, first, readParts } from '../testing/read-parts.ts'
import { sampleScene } from '../testing/sample-scene.ts'
import { lintPptx } from './lint/lint-pptx.ts'
import { writeScene } from './write-scene.ts'

test('nothing in the sample makes PowerPoint offer a repair', async () => {
  const { files } = await readParts(sampleScene())
  expect(lintPptx(files)).toEqual([])
})

test('the same scene gives the same bytes, content types first and no folders', async () => {
  const [one, other] = [await writeScene(sampleScene()), await writeScene(sampleScene())]
  expect(Buffer.compare(one, other)).toBe(0)
  const paths = Object.keys(unzipSync(one))
  expect(paths[0]).toBe('[Content_Types].xml')
  expect(paths.filter((path) => path.endsWith('/'))).toEqual([])
})

test('every part is told apart, has its type and leads only to parts that are there', async () => {
  const { files, part, paths } = await readParts(sampleScene())
  const types = part('[Content_Types].xml')
  const overrides = all(types, 'ct:Override').map(({ attributes: { get } }) => get)
  expect(overrides).toHaveLength(
    new Set(all(types, 'ct:Override').map((each) => attributes(each)['PartName'])).size,
  )
  const extensions = all(types, 'ct:Default').map((each) => attributes(each)['Extension'])
  expect(extensions).toEqual(['rels', 'xml', 'png', 'xlsx'])
  for (const path of [...files.keys()].filter((each) => each.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]*$/, '')
    for (const each of all(part(path), 'rel:Relationship').map(attributes)) {
      if (each['TargetMode'] === 'External') continue
      const target = new URL(each['Target'] ?? '', `file:///${folder}`).pathname.slice(1)
      expect(files.has(target), `${path} → ${target}`).toBe(true)
    }
  }
  expect(paths('ppt/charts/chart')).toHaveLength(8)
})

test('a picture is stored once, however often it is shown, and one nobody sees is left out', async () => {
  const { paths, text } = await readParts(sampleScene())
  expect(paths('ppt/media/')).toEqual(['ppt/media/image1.png', 'ppt/media/image2.png'])
  expect(text('ppt/slides/_rels/slide5.xml.rels').match(/media\/image1\.png/g)).toHaveLength(1)
  expect(text('ppt/slides/slide5.xml').match(/r:embed=/g)).toHaveLength(3)
})

test('masters, notes and slides are listed in the order of the schema, each with a number of its own', async () => {
  const { part, paths } = await readParts(sampleScene())
  const presentation = part('ppt/presentation.xml')
  expect(presentation.children.map(({ name }) => name)).toEqual([
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
    'p:extLst',
  ])
  const ids = all(presentation, 'p:sldId').map((each) => attributes(each)['id'])
  expect(new Set(ids).size).toBe(8)
  const layouts = all(part('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId')
  const masters = [...all(presentation, 'p:sldMasterId'), ...layouts].map((each) => attributes(each)['id'])
  expect(new Set(masters).size).toBe(6)
  expect(paths('ppt/theme/')).toEqual(['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'])
})

test('a deck without notes has no master of notes', async () => {
  const scene = sampleScene()
  const sheets = scene.sheets.map((sheet) => ({ ...sheet, notes: '' }))
  const { paths } = await readParts({ ...scene, sheets })
  expect(paths('ppt/notes')).toEqual([])
  expect(paths('ppt/theme/')).toHaveLength(1)
})

test('the file says its title and language, and when it was made if that is told', async () => {
  const { part } = await readParts(sampleScene())
  const core = part('docProps/core.xml')
  expect(first(core, 'dc:title').text).toBe('A sample & its "quotes"')
  expect(first(core, 'dc:language').text).toBe('en-US')
  expect(all(core, 'dcterms:created')).toEqual([])
  const dated = unzipSync(await writeScene(sampleScene(), { made: new Date('2026-11-20T10:00:00.123Z') }))
  expect(new TextDecoder().decode(dated['docProps/core.xml'])).toContain('>2026-11-20T10:00:00Z<')
})

test('a deck of which nothing is left to show is a file that opens', async () => {
  const { files, paths } = await readParts({ ...sampleScene(), layouts: [], sheets: [] })
  expect(lintPptx(files)).toEqual([])
  expect(paths('ppt/slideLayouts/slideLayout')).toHaveLength(1)
  expect(paths('ppt/slides/slide')).toEqual([])
})
