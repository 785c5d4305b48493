import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import {
  coreDesign,
  type Design,
  fromMarkdownText,
  pageSize,
  compositionOf,
  sheetsOf,
} from '#design/index.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import { png } from './png.ts'
import writePng from './write-png.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const written = async (design: Design, options: Record<string, unknown> = {}) => {
  const file = await writePng(
    await formatJob({ design, browsers, options: png.options?.parse(options) ?? {} }),
  )
  if (file instanceof Uint8Array) throw new Error('a PNG export says what it is')
  return file
}

const facts = async (bytes: Uint8Array) => {
  const { format, width, height, hasAlpha } = await sharp(bytes).metadata()
  const { isOpaque, entropy } = await sharp(bytes).stats()
  return { format, width, height, transparent: hasAlpha && !isOpaque, drawn: entropy > 0.2 }
}

const paged = coreDesign.kinds.filter((kind) => kind.flow === 'paged')
const cases = paged.flatMap(({ slug, sizes }) =>
  sizes.flatMap((size) => [1, 2].map((scale) => [slug, size.slug, scale] as const)),
)

test.each(cases)('a page of a %s in %s at %i× is a picture of its size', async (slug, size, scale) => {
  const kind = coreDesign.kinds.find((each) => each.slug === slug)
  if (!kind) throw new Error(`no kind ${slug}`)
  const { width, height } = pageSize(kind, size).units
  const file = await written(sampleDesign(slug, 1, { size }), { scale })
  expect([file.extension, file.mimeType]).toEqual(['png', 'image/png'])
  const drawn = { format: 'png', transparent: false, drawn: true }
  expect(await facts(file.bytes)).toEqual({ ...drawn, width: width * scale, height: height * scale })
})

test('several pages are numbered pictures in a ZIP, and the ones asked for keep their numbers', async () => {
  const design = sampleDesign('slides', 4)
  const all = await written(design)
  expect([all.extension, all.mimeType]).toEqual(['zip', 'application/zip'])
  const files = unzipSync(all.bytes)
  expect(Object.keys(files)).toEqual(['page-01.png', 'page-02.png', 'page-03.png', 'page-04.png'])
  for (const bytes of Object.values(files))
    expect(await facts(bytes)).toMatchObject({ width: 1280, height: 720, drawn: true })

  const some = unzipSync((await written(design, { pages: [4, 2, 2] })).bytes)
  expect(Object.keys(some)).toEqual(['page-02.png', 'page-04.png'])
  expect(Buffer.from(some['page-04.png'] ?? []).equals(files['page-04.png'] ?? new Uint8Array())).toBe(true)
  expect((await written(design, { pages: [3] })).extension).toBe('png')
})

test('a website is one tall picture, however long, and its sections are pictures when asked for', async () => {
  const short = await written(sampleDesign('website', 2))
  const { height: once } = await sharp(short.bytes).metadata()
  const twice = await facts((await written(sampleDesign('website', 2), { scale: 2 })).bytes)
  expect(twice).toMatchObject({ width: 2880, height: once * 2, transparent: false })

  // Past 16,384 pixels: drawn in tiles, whole to its last section.
  const long = await written(sampleDesign('website', 14), { scale: 2 })
  const tall = await facts(long.bytes)
  expect(tall.height).toBeGreaterThan(16_384)
  expect(tall.width * tall.height).toBeLessThanOrEqual(81e6)
  const last = await sharp(long.bytes)
    .extract({ left: 0, top: tall.height - 1200, width: tall.width, height: 1200 })
    .stats()
  expect(last.entropy).toBeGreaterThan(0.2)

  const section = await written(sampleDesign('website', 3), { pages: [2] })
  expect((await facts(section.bytes)).width).toBe(1440)
}, 60_000)

test('text too long for its sheet goes on on further ones, each a picture of the size of the sheet', async () => {
  const design = sampleDesign('document', 1)
  const text = 'A sentence that goes on about nothing much. '.repeat(200)
  const pages = [{ layout: 'text', blocks: [{ blockType: 'text', body: fromMarkdownText(text) }] }]
  const files = unzipSync((await written({ ...design, pages })).bytes)
  const composition = compositionOf({
    design: { ...design, pages },
    registry: coreDesign,
    assets: {},
    media: 'screen',
  })
  expect(Object.keys(files)).toHaveLength(sheetsOf(composition).length)
  expect(Object.keys(files).length).toBeGreaterThan(1)
  for (const bytes of Object.values(files))
    expect(await facts(bytes)).toMatchObject({ width: 794, height: 1123, drawn: true })
})

test('photographs are in the pictures, on every page, whatever the tab showed before', async () => {
  const red = { r: 200, g: 30, b: 40 }
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: red } })
    .jpeg()
    .toBuffer()
  const pictures = [{ record: { id: 'p', alt: 'Red', width: 400, height: 300 }, type: 'image/jpeg', bytes }]
  const { pages, ...design } = sampleDesign('slides', 3)
  const shown = pages.map(({ layout }) => ({ layout, blocks: [{ blockType: 'image', image: 'p' }] }))
  const job = await formatJob({
    design: { ...design, pages: shown },
    browsers,
    pictures,
    options: { scale: 1 },
  })
  const file = await writePng(job)
  const files = unzipSync(file instanceof Uint8Array ? file : file.bytes)
  for (const [name, page] of Object.entries(files)) {
    const { dominant } = await sharp(page).stats()
    expect(dominant.r, name).toBeGreaterThan(150)
    expect(dominant.g, name).toBeLessThan(80)
  }
  expect(Object.keys(files)).toHaveLength(3)
})
