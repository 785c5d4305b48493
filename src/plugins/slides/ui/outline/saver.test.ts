import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Draft, Row } from './draft.ts'
import type { Outline } from '../../outline/shown-outline.ts'
import { createSaver, type SaveState } from './saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const row = (title: string): Row => ({ key: title, title, idea: '', layout: 'slides-content', points: [] })
const draftWith = (...titles: string[]): Draft => ({ title: 'Deck', theme: 'grotesk', rows: titles.map(row) })

/** A saver whose server answers what `answers` say in turn: a revision, or an error. */
const stage = (...answers: (number | Error)[]) => {
  const sent: { revision: number; titles: string[] }[] = []
  const states: SaveState['status'][] = []
  const saver = createSaver({
    revision: 1,
    draft: draftWith('One'),
    pauseMs: 100,
    retryMs: 1000,
    onState: ({ status }) => states.push(status),
    onSaved: () => undefined,
    meaningOf: (error) => (error instanceof TypeError ? 'offline' : 'changed-elsewhere'),
    send: async ({ revision, slides }) => {
      sent.push({ revision, titles: slides.map(({ title }) => title) })
      const answer = answers.shift()
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('not expected')
      return { revision: answer, slides: [] } as unknown as Outline // the saver reads the revision only
    },
  })
  return { saver, sent, states }
}

test('typing is saved once, when it pauses, and the next save names the new revision', async () => {
  const { saver, sent, states } = stage(2, 3)
  saver.take(draftWith('One', 'T'))
  saver.take(draftWith('One', 'Two'))
  await vi.advanceTimersByTimeAsync(100)
  saver.take(draftWith('One', 'Two', 'Three'))
  await vi.advanceTimersByTimeAsync(100)
  expect(sent).toEqual([
    { revision: 1, titles: ['One', 'Two'] },
    { revision: 2, titles: ['One', 'Two', 'Three'] },
  ])
  expect(states.at(-1)).toBe('saved')
  expect(saver.isKept()).toBe(true)
})

test('what did not change is not sent, and a slide that says nothing is no change', async () => {
  const { saver, sent } = stage()
  saver.take(draftWith('One', ''))
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual([])
})

test('a change that is taken back is saved already', async () => {
  const { saver, sent, states } = stage()
  saver.take(draftWith('Two'))
  saver.take(draftWith('One'))
  await vi.advanceTimersByTimeAsync(100)
  expect(sent).toEqual([])
  expect(states.at(-1)).toBe('saved')
})

test('without a connection it tries again until the words are kept', async () => {
  const { saver, sent, states } = stage(new TypeError('offline'), new TypeError('offline'), 2)
  saver.take(draftWith('Two'))
  await vi.advanceTimersByTimeAsync(100)
  expect(states.at(-1)).toBe('offline')
  await vi.advanceTimersByTimeAsync(2000)
  expect(sent).toHaveLength(3)
  expect(states.at(-1)).toBe('saved')
})

test('changed elsewhere, it waits for a decision and goes on from there', async () => {
  const { saver, sent, states } = stage(new Error('changed'), 8)
  saver.take(draftWith('Mine'))
  await vi.advanceTimersByTimeAsync(100)
  saver.take(draftWith('Mine too'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(states.at(-1)).toBe('changed-elsewhere')
  expect(sent).toHaveLength(1)
  saver.restart(7, draftWith('Theirs'))
  await vi.advanceTimersByTimeAsync(0)
  expect(sent[1]).toEqual({ revision: 7, titles: ['Mine too'] })
})
