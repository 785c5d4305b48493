import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { exportStage } from './testing/export-stage.ts'
import { readPdf } from './testing/read-pdf.ts'
import { sampleDesign } from './testing/sample-design.ts'

let platen: TestPlaten
let owner: TestUser
let stranger: TestUser
let designId: string
const { made, exported } = exportStage(() => ({ platen, owner }))

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  owner = await platen.makeUser()
  stranger = await platen.makeUser()
  designId = await made(owner, sampleDesign('document', 3, { title: 'Jahresbericht: Grün', language: 'de' }))
})

afterAll(() => platen?.close())

test('a design becomes a PDF that can be downloaded', async () => {
  const { asked, record, file, bytes } = await exported(designId, { format: 'pdf' })
  expect(asked.headers.get('location')).toBe(`/api/jobs/${asked.body.job.id}`)
  expect(record).toMatchObject({
    status: 'succeeded',
    format: 'pdf',
    design: designId,
    mimeType: 'application/pdf',
  })
  expect(record.job).toBe(asked.body.job.id)

  expect(file.status).toBe(200)
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(record.filesize),
    'content-disposition':
      'attachment; filename="Jahresbericht Grun.pdf"; filename*=UTF-8\'\'Jahresbericht%20Gr%C3%BCn.pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  const pdf = await readPdf(bytes)
  expect(pdf).toMatchObject({ title: 'Jahresbericht: Grün', language: 'de', tagged: true })
  expect(pdf.pages).toHaveLength(3)
})

test('a deck becomes Markdown, and a PDF with what is said below each slide; a document has nothing said to it', async () => {
  const deck = sampleDesign('slides', 2, { title: 'Trams & lanes' })
  const noted = { ...deck, pages: deck.pages.map((page) => ({ ...page, notes: 'Greet the room.' })) }
  const deckId = await made(owner, noted)
  const markdown = await exported(deckId, { format: 'md' })
  expect(markdown.type).toMatch(/^text\/markdown/)
  expect(markdown.named).toContain('filename="Trams & lanes.md"')
  expect(Buffer.from(markdown.bytes).toString()).toMatch(
    /^# Trams & lanes\n[^]*> \*\*Notes:\*\* Greet the room\./,
  )
  const paper = await readPdf((await exported(deckId, { format: 'pdf', notes: true })).bytes)
  expect(paper.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [595, 842],
    [595, 842],
  ])
  const body = { format: 'pdf', notes: true }
  const refused = await platen.api('POST', `/api/designs/${designId}/exports`, { as: owner, body })
  expect(refused).toMatchObject({ status: 400, body: { code: 'exports.options' } })
})

test('a design becomes pictures, one as a PNG, several as a ZIP of numbered ones', async () => {
  const one = await exported(designId, { format: 'png', scale: 2, pages: [2] })
  expect(one).toMatchObject({ type: 'image/png', record: { mimeType: 'image/png' } })
  expect(one.named).toContain('filename="Jahresbericht Grun.png"')
  expect(await sharp(one.bytes).metadata()).toMatchObject({ format: 'png', width: 1588, height: 2246 })
  const all = await exported(designId, { format: 'png' })
  expect(all).toMatchObject({ type: 'application/zip', record: { options: { scale: 1 } } })
  expect(all.named).toContain('filename="Jahresbericht Grun.zip"')
  expect(Object.keys(unzipSync(all.bytes))).toEqual(['page-01.png', 'page-02.png', 'page-03.png'])
})

test('a design becomes a folder that opens offline', async () => {
  const { bytes, type, named } = await exported(designId, { format: 'html' })
  expect(type).toBe('application/zip')
  expect(named).toContain('filename="Jahresbericht Grun.zip"')
  const files = Object.keys(unzipSync(bytes))
  expect(files).toEqual(expect.arrayContaining(['index.html', 'assets/style.css']))
})

test('a design that is half made is exported as it is, in every format', async () => {
  const { pages, ...design } = sampleDesign('slides', 2, { title: '' })
  const bare = pages.map(({ layout }) => ({ layout, blocks: [] }))
  const id = await made(owner, { ...design, pages: bare })
  for (const format of ['pdf', 'png', 'html']) {
    const { bytes } = await exported(id, { format })
    expect(bytes.length, format).toBeGreaterThan(500)
  }
})

test('pictures of the own workspace are in the file, those of others are not', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const picture = await sharp({
    create: { width: 2600, height: 1300, channels: 3, background: '#c33', noise },
  })
    .jpeg()
    .toBuffer()
  const assetOf = async (user: TestUser) => {
    const file = { data: picture, mimetype: 'image/jpeg', name: 'red.jpg', size: picture.length }
    const data = { alt: 'A red field', workspace: user.workspace }
    return (await platen.payload.create({ collection: 'assets', data, file })).id
  }
  const withPicture = (image: string) => ({
    ...sampleDesign('document', 1),
    pages: [
      { layout: sampleDesign('document', 1).pages[0]?.layout ?? '', blocks: [{ blockType: 'image', image }] },
    ],
  })
  const sizeOf = async (image: string) => {
    const { record } = await exported(await made(owner, withPicture(image)), { format: 'pdf' })
    return record.filesize as number
  }
  const own = await sizeOf(await assetOf(owner))
  const foreign = await sizeOf(await assetOf(stranger))
  expect(own).toBeGreaterThan(foreign + 100_000)
})
