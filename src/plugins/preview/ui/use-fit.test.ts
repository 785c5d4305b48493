import { expect, test } from 'vitest'
import { fitPage } from './use-fit.ts'

const a4 = { width: 794, height: 1123 }

test('a tall page fits the height of the bed', () => {
  const { width, frame } = fitPage({
    bed: { width: 1000, height: 600 },
    size: a4,
    zoom: 'fit',
    flow: 'paged',
  })
  expect(width).toBe(424)
  expect(frame).toEqual(a4)
})

test('at its own size a page keeps its width, however small the bed', () => {
  expect(fitPage({ bed: { width: 300, height: 300 }, size: a4, zoom: 'actual', flow: 'paged' }).width).toBe(
    794,
  )
})

test('a page that goes on is as tall as the bed', () => {
  const fitted = fitPage({
    bed: { width: 640, height: 400 },
    size: { width: 1280, height: 800 },
    zoom: 'fit',
    flow: 'continuous',
  })
  expect(fitted).toEqual({ width: 640, frame: { width: 1280, height: 800 } })
})

test('a page that goes on can be seen as on a phone', () => {
  const fitted = fitPage({
    bed: { width: 640, height: 400 },
    size: { width: 1440, height: 1024 },
    zoom: 'phone',
    flow: 'continuous',
  })
  expect(fitted).toEqual({ width: 390, frame: { width: 390, height: 400 } })
})
