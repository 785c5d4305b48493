import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiles } from '#design/theme/tiles.ts'
import { clipPathRegion } from './ornament-clip-path.ts'
import { bandsOf, isClear, stopsAlong } from './ornament-gradient.ts'
import { paintedLayers } from './ornament-layers.ts'
import type { Painted } from './ornament-painted.ts'
import { boundsOfRegion, boxRegion, pathOf } from './ornament-region.ts'

const area = { x: 0, y: 0, width: 1280, height: 720 }

const painted = (image: string, more: object = {}): (Painted[] | undefined)[] =>
  paintedLayers(
    { image, size: 'auto', place: '0% 0%', repeat: 'repeat', ...more },
    { area, region: boxRegion(area) },
  )

const [red, blue, clear] = ['rgb(200, 0, 0)', 'rgb(0, 0, 200)', 'rgba(0, 0, 0, 0)']

test('hard bands over a pattern are one shape a colour, with the tiles in its bands', () => {
  const bands = `linear-gradient(90deg, ${red} 0%, ${red} 25%, ${blue} 25%, ${blue} 50%, ${red} 50%, ${red} 75%, ${blue} 75%, ${blue} 100%)`
  const region = clipPathRegion(tiles(['vv^o', '#qpb']), area)
  const background = { image: bands, size: 'auto', place: '0% 0%', repeat: 'repeat' }
  const [layer = []] = paintedLayers(background, { area, region: region ?? boxRegion(area) })
  expect(layer.map((each) => each.is === 'filled' && [each.colour, pathOf(each.region).length])).toEqual([
    [red, 4],
    [blue, 4],
  ])
})

test('two stops that fade are one gradient, and lead where CSS says', () => {
  const [layer] = painted(`linear-gradient(to right, ${red}, ${blue})`)
  expect(layer).toMatchObject([{ is: 'blended', degrees: 0, stops: [{ at: 0 }, { at: 1 }] }])
  expect(painted(`linear-gradient(${red}, ${blue})`)[0]).toMatchObject([{ degrees: 90 }])
})

test('a grid of hairlines is one path of lines a direction', () => {
  const line = 'color(srgb 0.2 0.3 0.4 / 0.32)'
  const lines = (angle: string) => `repeating-linear-gradient(${angle}, ${line} 0px 1px, ${clear} 0px 32px)`
  const layers = painted(`${lines('90deg')}, ${lines('180deg')}`)
  expect(
    layers.map((layer) => layer?.map((each) => each.is === 'lined' && [each.path.length, each.width])),
  ).toEqual([[[23, 1]], [[40, 1]]])
})

test('a colour in a place of its own is a rectangle there', () => {
  const bar = `linear-gradient(${red}, ${red})`
  const [layer] = painted(bar, { size: '100px 4px', place: '0% 100%', repeat: 'no-repeat' })
  const [only] = layer ?? []
  expect(only?.is === 'filled' && boundsOfRegion(only.region)).toEqual({
    x: 0,
    y: 716,
    width: 100,
    height: 4,
  })
})

test('discs and rings of a radial gradient are told apart, and rays of a conic one', () => {
  const rings = `radial-gradient(circle at 50% 50%, ${red} 21px, ${clear} 22px, ${clear} 62.6px, ${blue} 64px, ${clear} 65.4px)`
  const [layer] = painted(rings)
  expect(layer).toMatchObject([
    { is: 'filled', colour: red },
    { is: 'ring', colour: blue, width: expect.closeTo(1.4), box: { width: expect.closeTo(128) } },
  ])
  const rays = `repeating-conic-gradient(from 0deg at 50% 108%, ${red} 0deg, ${red} 7.5deg, ${blue} 7.5deg, ${blue} 15deg)`
  const [ground, ray] = painted(rays)[0] ?? []
  expect(ground).toMatchObject({ is: 'filled', colour: blue })
  expect(ray?.is === 'filled' && ray.colour === red && pathOf(ray.region).length).toBeGreaterThan(8)
})

test('what fades around a point is left to a picture', () => {
  expect(painted(`radial-gradient(circle, ${red}, ${blue})`)).toEqual([undefined])
  expect(painted('url("data:image/png;base64,AA==")')).toEqual([undefined])
})

test('bands follow each other, lie within the gradient and cover what is not clear', () => {
  const stop = fc.tuple(fc.constantFrom(red, blue, clear), fc.integer({ min: 0, max: 100 }))
  fc.assert(
    fc.property(fc.array(stop, { minLength: 2, maxLength: 8 }), (given) => {
      const places = given.map(([, at]) => at).toSorted((one, other) => one - other)
      // Each colour ends where the next begins.
      const stops = given.flatMap(([colour], index) => [
        `${colour} ${places[index] ?? 0}%`,
        `${colour} ${places[index + 1] ?? 100}%`,
      ])
      const bands = bandsOf(stopsAlong(stops, 100), { end: 100, softest: 1, isRepeating: false }) ?? []
      bands.forEach(({ from, to }, index) => {
        expect(to).toBeGreaterThan(from)
        expect(from).toBeGreaterThanOrEqual(bands[index - 1]?.to ?? 0)
        expect(to).toBeLessThanOrEqual(100)
      })
      expect(bands.some(({ colour }) => isClear(colour))).toBe(false)
    }),
  )
})
