import fc from 'fast-check'
import { expect, test } from 'vitest'
import { common, cropTo, wholePicture } from './picture-crop.ts'

const side = fc.integer({ min: 1, max: 12_000 })
const share = fc.integer({ min: 0, max: 100 })
const box = fc.record({
  x: fc.integer({ min: -500, max: 1500 }),
  y: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 4, max: 1280 }),
  height: fc.integer({ min: 4, max: 720 }),
})

test('a picture that covers its box keeps its shape, and fills the box when cropped', () => {
  fc.assert(
    fc.property(box, side, side, share, share, (place, width, height, across, down) => {
      const whole = wholePicture(place, { width, height }, { fit: 'cover', place: `${across}% ${down}%` })
      expect(whole.width / whole.height / (width / height)).toBeCloseTo(1, 6)
      const crop = cropTo(whole, place)
      for (const each of Object.values(crop)) {
        expect(each).toBeGreaterThanOrEqual(0)
        expect(each).toBeLessThan(1)
      }
      const slack = (length: number) => 0.5 + 2e-5 * length
      const [seenWidth, seenHeight] = [
        (1 - crop.left - crop.right) * whole.width,
        (1 - crop.top - crop.bottom) * whole.height,
      ]
      expect(Math.abs(seenWidth - place.width)).toBeLessThanOrEqual(slack(whole.width))
      expect(Math.abs(seenHeight - place.height)).toBeLessThanOrEqual(slack(whole.height))
      // One direction fits at once.
      expect(Math.min(crop.left + crop.right, crop.top + crop.bottom)).toBeLessThan(0.001)
    }),
  )
})

test('the focal point decides which side is cut off', () => {
  const place = { x: 0, y: 0, width: 100, height: 100 }
  const wide = { width: 300, height: 100 }
  const cropAt = (at: string) => cropTo(wholePicture(place, wide, { fit: 'cover', place: at }), place)
  expect(cropAt('0% 50%')).toEqual({ left: 0, top: 0, right: expect.closeTo(0.66667), bottom: 0 })
  expect(cropAt('100% 50%')).toEqual({ left: expect.closeTo(0.66667), top: 0, right: 0, bottom: 0 })
  expect(cropAt('50% 50%')).toMatchObject({ left: expect.closeTo(0.33333), right: expect.closeTo(0.33333) })
})

test('a picture that is contained is whole, within its box', () => {
  fc.assert(
    fc.property(box, side, side, (place, width, height) => {
      const whole = wholePicture(place, { width, height }, { fit: 'contain', place: '0% 50%' })
      expect(whole.x).toBeCloseTo(place.x)
      expect(whole.width).toBeLessThanOrEqual(place.width + 1e-6)
      expect(whole.height).toBeLessThanOrEqual(place.height + 1e-6)
    }),
  )
})

test('a picture without a size fills its box, and one outside is not seen', () => {
  const place = { x: 10, y: 10, width: 50, height: 50 }
  expect(wholePicture(place, { width: 0, height: 0 }, { fit: 'cover', place: '50% 50%' })).toEqual(place)
  expect(common(place, { x: 100, y: 0, width: 10, height: 10 })).toBeUndefined()
})
