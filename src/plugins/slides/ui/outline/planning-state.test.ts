import { expect, test } from 'vitest'
import { initialPlanning, nextPlanning, type PlanningAction } from './planning-state.ts'

const after = (...actions: PlanningAction[]) => actions.reduce(nextPlanning, initialPlanning)
const slide = (id: string) => ({ id, title: id, idea: '', layout: 'slides-content', points: [] })

test('slides arrive one by one, and one that is told twice is one', () => {
  const first: PlanningAction = { type: 'outline-slide', data: { index: 0, slide: slide('a') } }
  const state = after(
    { type: 'outline-title', data: { title: 'Harbour', language: 'en', theme: 'signal' } },
    first,
    first,
    { type: 'outline-slide', data: { index: 1, slide: slide('b') } },
  )
  expect(state).toMatchObject({ status: 'running', title: 'Harbour' })
  expect(state.slides.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a planning that begins anew leaves nothing of the old one', () => {
  const state = after(
    { type: 'outline-slide', data: { index: 0, slide: slide('a') } },
    { type: 'outline-restart', data: {} },
    { type: 'outline-slide', data: { index: 0, slide: slide('b') } },
  )
  expect(state.slides).toEqual([slide('b')])
})

test('the end carries the reason and keeps what was there', () => {
  const state = after(
    { type: 'outline-slide', data: { index: 0, slide: slide('a') } },
    { type: 'end', data: { status: 'failed', error: { message: 'No answer.' } } },
  )
  expect(state).toMatchObject({ status: 'failed', error: { message: 'No answer.' }, slides: [slide('a')] })
})
