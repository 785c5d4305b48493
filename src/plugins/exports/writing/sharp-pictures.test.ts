import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sharpPictures } from './sharp-pictures.ts'

const plain = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 80, b: 20, alpha } } })

const shown = { width: 100, height: 50 }

const sized = async (bytes: Buffer, format: string, place = shown) => {
  const picture = await sharpPictures.sized({ type: `image/${format}`, bytes }, place)
  const facts = await sharp(picture.bytes).metadata()
  expect([facts.width, facts.height]).toEqual([picture.width, picture.height])
  expect(`image/${facts.format}`).toBe(picture.type)
  return { ...picture, facts }
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a picture kept as %s becomes twice as large as it is shown, and no WebP or AVIF',
  async (format) => {
    const picture = await sized(await plain(500, 250).toFormat(format).toBuffer(), format)
    expect([picture.width, picture.height]).toEqual([200, 100])
    expect(picture.facts.hasAlpha).toBe(false)
  },
)

test('a small picture is not blown up, and a single pixel stays one', async () => {
  const { width, height } = await sized(await plain(60, 30).jpeg().toBuffer(), 'jpeg')
  expect([width, height]).toEqual([60, 30])
  const dot = await sized(await plain(1, 1).png().toBuffer(), 'png', { width: 640, height: 720 })
  expect([dot.width, dot.height]).toEqual([1, 1])
})

test('a very long picture keeps at least a pixel of its short side', async () => {
  const { width, height } = await sized(await plain(12_000, 4).jpeg().toBuffer(), 'jpeg', {
    width: 300,
    height: 0.1,
  })
  expect([width, height]).toEqual([600, 1])
})

test('what lets its ground through still does', async () => {
  const picture = await sized(await plain(400, 200, 0.5).png().toBuffer(), 'png')
  expect(picture.type).toBe('image/png')
  expect(picture.facts.hasAlpha).toBe(true)
})

test('a picture that says it lies on its side is set upright, even where it is small enough', async () => {
  const lying = await plain(80, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const { width, height, facts } = await sized(lying, 'jpeg', { width: 40, height: 80 })
  expect([width, height]).toEqual([40, 80])
  expect(facts.orientation ?? 1).toBe(1)
})

test('a JPEG of four colours becomes one of three', async () => {
  const print = await plain(80, 40).flatten().toColourspace('cmyk').jpeg().toBuffer()
  expect((await sized(print, 'jpeg')).facts.space).toBe('srgb')
})

test('an outline has the size of the picture as it is seen', async () => {
  const lying = await plain(80, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const { bytes, type } = await sharpPictures.outline({ type: 'image/jpeg', bytes: lying })
  expect(type).toBe('image/svg+xml')
  expect(new TextDecoder().decode(bytes)).toContain('width="40" height="80"')
})

test('a file that is no picture is refused', async () => {
  const file = { type: 'image/png', bytes: Buffer.from('no picture') }
  await expect(sharpPictures.sized(file, shown)).rejects.toThrow('unsupported image format')
  await expect(sharpPictures.outline(file)).rejects.toThrow('unsupported image format')
})
