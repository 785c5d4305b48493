import { expect, test } from 'vitest'
import { asSlides, edited, sendable, type Draft, type Row } from './draft.ts'

const row = (key: string, more: Partial<Row> = {}): Row => ({
  key,
  id: key,
  title: `Slide ${key}`,
  idea: '',
  layout: 'slides-content',
  points: [],
  ...more,
})
const draft: Draft = { title: 'Deck', theme: 'grotesk', rows: [row('a'), row('b'), row('c')] }
const keys = ({ rows }: Draft) => rows.map(({ key }) => key).join('')

test('a slide is moved to a place, and no further than the ends', () => {
  expect(keys(edited(draft, { type: 'move', key: 'a', to: 2 }))).toBe('bca')
  expect(keys(edited(draft, { type: 'move', key: 'c', to: 0 }))).toBe('cab')
  expect(keys(edited(draft, { type: 'move', key: 'b', to: 9 }))).toBe('acb')
  expect(keys(edited(draft, { type: 'move', key: 'b', to: -1 }))).toBe('bac')
  expect(keys(edited(draft, { type: 'move', key: 'gone', to: 0 }))).toBe('abc')
})

test('a slide is added below another or at the end', () => {
  expect(keys(edited(draft, { type: 'add', after: 'a', row: row('n') }))).toBe('anbc')
  expect(keys(edited(draft, { type: 'add', after: null, row: row('n') }))).toBe('abcn')
})

test('a removed slide comes back to its place', () => {
  const without = edited(draft, { type: 'remove', key: 'b' })
  expect(keys(without)).toBe('ac')
  expect(keys(edited(without, { type: 'insert', at: 1, row: row('b') }))).toBe('abc')
})

test('only slides that say something are sent; an idea without a headline becomes one', () => {
  const { id: _id, ...fresh } = row('n', { title: ' ', idea: ' Why now ' })
  const rows = sendable({ rows: [row('a'), fresh, row('e', { title: '', idea: ' ' })] })
  expect(asSlides(rows)).toEqual([
    { id: 'a', title: 'Slide a', idea: '', layout: 'slides-content', points: [] },
    { title: 'Why now', idea: 'Why now', layout: 'slides-content', points: [] },
  ])
})

test('an emptied section is none', () => {
  const named = edited(draft, { type: 'change', key: 'b', change: { part: ' Costs ' } })
  expect(sendable(named)[1]?.part).toBe('Costs')
  const emptied = edited(named, { type: 'change', key: 'b', change: { part: '' } })
  expect(sendable(emptied)[1]).not.toHaveProperty('part')
})

test('saved slides keep their key and get their id, whatever was moved meanwhile; what was left out is new again', () => {
  const { id: _id, ...fresh } = row('n')
  const before = edited(draft, { type: 'add', after: 'a', row: fresh })
  const sent = before.rows.filter(({ key }) => key !== 'b')
  const meanwhile = edited(before, { type: 'move', key: 'n', to: 0 })
  const after = edited(meanwhile, { type: 'saved', sent, ids: ['1', '2', '3'] })
  expect(after.rows.map(({ key, id }) => [key, id])).toEqual([
    ['n', '2'],
    ['a', '1'],
    ['b', undefined],
    ['c', '3'],
  ])
})
