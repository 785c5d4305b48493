import { expect, test } from 'vitest'
import { initialState, nextState, type GenerationAction } from './generation-state.ts'

const after = (...actions: GenerationAction[]) => actions.reduce(nextState, initialState)

const plan: GenerationAction = {
  type: 'plan',
  data: {
    title: 'Harbour',
    pages: [
      { title: 'One', layout: 'a' },
      { title: 'Two', layout: 'b' },
    ],
  },
}
const second: GenerationAction = {
  type: 'page',
  data: { index: 1, total: 2, title: 'Two', html: '<p>2</p>' },
}

test('a plan makes a place for each page', () => {
  expect(after(plan)).toMatchObject({ title: 'Harbour', planned: ['One', 'Two'], pages: [null, null] })
})

test('pages arrive in any order, and the same page twice is one page', () => {
  expect(after(plan, second, second).pages).toEqual([null, { title: 'Two', html: '<p>2</p>' }])
})

test('a page that comes before its plan keeps its place', () => {
  expect(after(second, plan).pages).toEqual([null, { title: 'Two', html: '<p>2</p>' }])
})

test('the end carries the reason', () => {
  const state = after(plan, { type: 'end', data: { status: 'failed', error: { message: 'No answer.' } } })
  expect(state).toMatchObject({ status: 'failed', error: { message: 'No answer.' } })
})

test('progress keeps what a later tick does not repeat', () => {
  const state = after(
    { type: 'progress', data: { status: 'running', step: 'pages', done: 1, total: 4 } },
    { type: 'progress', data: { done: 2 } },
  )
  expect(state.progress).toMatchObject({ step: 'pages', done: 2, total: 4 })
})

test('pictures are counted as they are drawn, told twice or not', () => {
  const picture = (done: number): GenerationAction => ({ type: 'image', data: { index: 1, done } })
  expect(after(plan, second, picture(1), picture(2), picture(1)).images).toBe(2)
  // A run that goes on tells how many there are by then.
  expect(after(picture(3)).images).toBe(3)
})
