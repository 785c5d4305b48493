import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { photo, picture, tinyBomb, wideBomb } from '../../../../tests/storage/pictures.ts'
import { readHeader } from '../uploads/read-header.ts'
import { decodePicture } from './decode-picture.ts'

const flat = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 9, g: 99, b: 200, alpha: 0.5 } } })

describe('what would take a gigabyte', () => {
  test.each([
    ['34 bytes of WebP', tinyBomb],
    ['a PNG with a wide header', async () => wideBomb(await picture().png().toBuffer())],
  ])('%s is refused before it is decoded', async (_, make) => {
    const bytes = await make()
    const before = process.memoryUsage().rss
    const started = performance.now()
    await expect(decodePicture(bytes)).rejects.toThrow('damaged or too large')
    expect(performance.now() - started).toBeLessThan(2000)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
    expect(readHeader(bytes)).toMatchObject({ width: expect.any(Number) })
  })
})

test('a photo is turned upright and loses what its camera wrote, and keeps its colours', async () => {
  const bytes = await photo({ width: 400, height: 300 })
  expect(bytes.includes('Canary-Camera')).toBe(true)
  const { clean, renditions } = await decodePicture(bytes)
  expect(clean).toMatchObject({ mimeType: 'image/jpeg', width: 300, height: 400 })
  const facts = await sharp(clean?.bytes).metadata()
  expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(Object.keys(renditions)).toEqual(['thumbnail'])
  expect(renditions.thumbnail?.bytes.includes('Canary-Camera')).toBe(false)
})

test('what has nothing to take off stays as it is', async () => {
  for (const bytes of [await flat(64, 64).png().toBuffer(), await flat(64, 64).webp().toBuffer()]) {
    expect(await decodePicture(bytes)).toEqual({ renditions: {} })
  }
})

test('print has no WebP, and keeps what is transparent', async () => {
  const { renditions } = await decodePicture(await flat(2200, 100, 4).webp().toBuffer())
  expect(renditions.print).toMatchObject({ mimeType: 'image/png', width: 2000, height: 91 })
  expect((await sharp(renditions.print?.bytes).metadata()).hasAlpha).toBe(true)
  const opaque = await decodePicture(await flat(2200, 100).webp().toBuffer())
  expect(opaque.renditions.print).toMatchObject({ mimeType: 'image/jpeg' })
})

test('a moving picture goes on moving when it is cleaned', async () => {
  const [width, height, frames] = [40, 30, 3]
  const raw = Buffer.alloc(width * height * frames * 3, 120)
  const frame = width * height * 3
  for (let index = 0; index < frames; index += 1)
    raw.fill(40 + 60 * index, frame * index, frame * (index + 1))
  const moving = sharp(raw, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
  const bytes = await moving
    .withExif({ IFD0: { Make: 'Canary-Camera' } })
    .webp({ loop: 0 })
    .toBuffer()
  const { clean } = await decodePicture(bytes)
  expect(clean).toMatchObject({ width, height })
  const facts = await sharp(clean?.bytes, { animated: true }).metadata()
  expect([facts.pages, facts.exif]).toEqual([3, undefined])
})

test('what is broken or no picture is refused', async () => {
  const png = await picture().png().toBuffer()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
  const broken = Buffer.concat([png.subarray(0, 500), Buffer.alloc(500, 7)])
  for (const bytes of [broken, Buffer.from(svg), Buffer.from('hello')])
    await expect(decodePicture(bytes)).rejects.toThrow('damaged or too large')
})
