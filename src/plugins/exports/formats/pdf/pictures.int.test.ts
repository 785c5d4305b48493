import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
const photograph = () =>
  sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#888', noise } }).blur(2)

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 90, b: 200, alpha: 0.5 } } }).png()

type Stored = { width: number; height: number; filter: string; masked: boolean }

/** The pictures in a PDF, masks aside. */
const storedIn = (bytes: Uint8Array): Stored[] =>
  Buffer.from(bytes)
    .toString('latin1')
    .split(' obj\n')
    .filter((object) => /^<<[^>]*\/Subtype \/Image/.test(object) && !object.includes('/DeviceGray'))
    .map((object) => ({
      width: Number(/\/Width (\d+)/.exec(object)?.[1]),
      height: Number(/\/Height (\d+)/.exec(object)?.[1]),
      filter: /\/Filter \/(\w+)/.exec(object)?.[1] ?? '',
      masked: object.includes('/SMask'),
    }))

const pdfOf = async (bytes: Buffer, type: string, ids: readonly string[]) => {
  const { width, height } = await sharp(bytes).metadata()
  const pictures = [...new Set(ids)].map((id) => ({ record: { id, alt: id, width, height }, type, bytes }))
  const pages = ids.map((image) => ({
    layout: 'document-text',
    blocks: [{ blockType: 'image', image, ratio: 'wide' }],
  }))
  const design = { ...sampleDesign('document', 0), pages }
  const pdf = await writePdf(await formatJob({ design, browsers, pictures }))
  if (!(pdf instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  return pdf
}

test.each(['jpeg', 'webp', 'png'] as const)(
  'a photograph kept as %s is stored once, as a JPEG, no larger than twice what is shown',
  async (format) => {
    const bytes = await photograph().toFormat(format).toBuffer()
    const pdf = await pdfOf(bytes, `image/${format}`, ['p', 'p', 'p'])
    const [stored, ...more] = storedIn(pdf)
    expect(more).toEqual([])
    expect(stored?.filter).toBe('DCTDecode')
    // A document's column is narrower than its page of 794 pixels.
    expect(stored?.width).toBeLessThanOrEqual(1588)
    expect(stored?.width).toBeGreaterThan(794)
    expect(pdf.byteLength).toBeLessThan(500_000)
  },
)

test('a picture that lets its ground through stays see-through, and a small one is not blown up', async () => {
  const [stored] = storedIn(await pdfOf(await drawing(64, 36).toBuffer(), 'image/png', ['p']))
  expect(stored).toMatchObject({ width: 64, height: 36, masked: true })
})

test('a file that is no picture costs the export nothing but the picture', async () => {
  const good = await photograph().jpeg().toBuffer()
  const design = {
    ...sampleDesign('document', 0),
    pages: ['bad', 'good'].map((image) => ({
      layout: 'document-text',
      blocks: [{ blockType: 'image', image, ratio: 'wide' }],
    })),
  }
  const record = { alt: 'x', width: 2400, height: 1600 }
  const pictures = [
    { record: { ...record, id: 'bad' }, type: 'image/png', bytes: Buffer.from('not a picture') },
    { record: { ...record, id: 'good' }, type: 'image/jpeg', bytes: good },
  ]
  const pdf = await writePdf(await formatJob({ design, browsers, pictures }))
  expect(storedIn(pdf instanceof Uint8Array ? pdf : pdf.bytes)).toContainEqual(
    expect.objectContaining({ filter: 'DCTDecode' }),
  )
})
