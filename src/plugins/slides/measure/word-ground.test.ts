import { expect, test } from 'vitest'
import type { Box } from '../scene/box.ts'
import type { ShapeObject, TextObject } from '../scene/scene.ts'
import { withGrounds } from './word-ground.ts'
import type { DrawnText } from './word-objects.ts'

const pixel = 9525
const box = (x: number, y: number, width: number, height: number): Box => ({
  x: x * pixel,
  y: y * pixel,
  width: width * pixel,
  height: height * pixel,
})

const text = (place: Box, line: Box): DrawnText => {
  const object: TextObject = {
    type: 'text',
    id: '',
    name: '',
    box: place,
    fidelity: { is: 'native' },
    paragraphs: [
      { runs: [], align: 'start', direction: 'ltr', level: 0, leading: 1500, before: 0, after: 0 },
    ],
    insets: { top: 0, end: 0, bottom: 0, start: 0 },
    anchor: 'top',
    wraps: true,
    lines: [{ text: 'Go', box: line }],
  }
  return { sheet: 1, paint: 7.5, element: 7, role: undefined, heading: undefined, object }
}

const ground = (place: Box) => {
  const fill = { is: 'solid', colour: { hex: '112233' } } as const
  const object: ShapeObject = {
    type: 'shape',
    id: '',
    name: 'Ground',
    box: place,
    fidelity: { is: 'native' },
    outline: { is: 'rectangle', radius: 8 * pixel },
    fill,
  }
  return { sheet: 1, paint: 7, object }
}

test('a line in the middle of its ground is one object with it, centred as a button', () => {
  const drawn = withGrounds([text(box(20, 10, 62, 20), box(20, 10, 60, 20))], [ground(box(0, 0, 100, 40))])
  expect(drawn).toHaveLength(1)
  expect(drawn[0]?.object).toMatchObject({
    type: 'text',
    box: box(0, 0, 100, 40),
    fill: { is: 'solid' },
    radius: 8 * pixel,
    anchor: 'middle',
    wraps: false,
    insets: { top: 10 * pixel, bottom: 10 * pixel, start: 0, end: 0 },
    paragraphs: [{ align: 'center' }],
  })
})

test('a text at the start of its ground keeps its place', () => {
  const drawn = withGrounds([text(box(10, 5, 62, 20), box(10, 5, 60, 20))], [ground(box(0, 0, 300, 90))])
  expect(drawn.map(({ object }) => object)).toMatchObject([
    { anchor: 'top', wraps: true, insets: { start: 10 * pixel, top: 5 * pixel } },
  ])
})

test('a text that stands out of a box, and one of another element, are not one with it', () => {
  const outside = text(box(50, 10, 90, 20), box(50, 10, 60, 20))
  expect(withGrounds([outside], [ground(box(0, 0, 100, 40))])).toHaveLength(2)
  const other = { ...text(box(20, 10, 62, 20), box(20, 10, 60, 20)), element: 9 }
  expect(withGrounds([other], [ground(box(0, 0, 100, 40))])).toHaveLength(2)
})
