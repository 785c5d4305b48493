import { expect, test } from 'vitest'
import { widthFor } from './word-width.ts'

const anew = 1e6

test('a box is as wide as its room where that breaks no line elsewhere', () => {
  const lines = [
    { reach: 480, lead: 90 },
    { reach: 300, lead: anew },
  ]
  expect(widthFor(lines, 500)).toEqual({ width: 500, isSafe: true })
})

test('evenly broken lines get a box in which no word moves up, and none moves down', () => {
  const lines = [
    { reach: 400, lead: 80 },
    { reach: 380, lead: anew },
  ]
  const { width, isSafe } = widthFor(lines, 900)
  expect(isSafe).toBe(true)
  expect(width).toBeGreaterThan(400)
  expect(width).toBeLessThan(480)
})

test('where a line ends so near to the next word that no slack is left, the box ends in the middle', () => {
  const lines = [
    { reach: 400, lead: 10 },
    { reach: 398, lead: anew },
  ]
  expect(widthFor(lines, 900)).toEqual({ width: 405, isSafe: true })
})

test('lines that no width breaks alike are told', () => {
  const lines = [
    { reach: 100, lead: 40 },
    { reach: 300, lead: anew },
  ]
  const { width, isSafe } = widthFor(lines, 900)
  expect(isSafe).toBe(false)
  expect(width).toBeGreaterThanOrEqual(300)
})
