import { describe, expect, it } from 'vitest'
import { checkWhere } from './check-where.ts'

const deep = (levels: number): unknown =>
  levels === 0 ? { id: { exists: true } } : { and: [deep(levels - 1)] }

describe('a where', () => {
  it.each([
    ['a text', 'x'],
    ['a list', [{ id: { exists: true } }]],
    ['a bare value', { title: 'x' }],
    ['a list of bare values', { and: ['x'] }],
    ['an and that is no list', { or: 'x' }],
    ['places, which no field has', { title: { within: 0 } }],
    ['all, which the adapter cannot ask', { tags: { all: ['a'] } }],
    ['an object to compare with', { title: { equals: { a: 1 } } }],
    ['an object in a list', { 'progress.step': { in: [{ a: 1 }] } }],
    ['a list where one value goes', { createdAt: { greater_than: ['a', 'b'] } }],
    ['a number to look like', { title: { like: 7 } }],
    ['a number that is no moment', { createdAt: { equals: 1e308 } }],
    ['a list without end', { id: { in: Array.from({ length: 1_001 }, () => 'x') } }],
    ['conditions without end', { or: Array.from({ length: 201 }, () => ({ id: { exists: true } })) }],
    ['nesting without end', deep(11)],
    ['something odd within contains', { project: { contains: { title: { near: '1,2' } } } }],
  ])('is refused for %s', (_, where) => {
    expect(() => checkWhere(where)).toThrow(expect.objectContaining({ status: 400, code: 'request.query' }))
  })

  it.each([
    ['nothing', undefined],
    ['an empty text, as an empty query has it', ''],
    [
      'plain comparisons',
      { title: { equals: 'x', not_equals: null }, createdAt: { less_than: new Date(0) } },
    ],
    ['lists', { id: { in: ['a', 'b'] }, status: { not_in: 'a,b' } }],
    [
      'a reference to one of several collections',
      { document: { equals: { relationTo: 'users', value: 'x' } } },
    ],
    [
      'a list longer than brackets count',
      { or: { 0: { id: { exists: true } }, 21: { id: { exists: 'true' } } } },
    ],
    ['an operator Payload refuses itself', { title: { nope: 'x' } }],
    ['a nested query', { project: { contains: { title: { like: 'x' } } } }],
  ])('passes with %s', (_, where) => {
    expect(() => checkWhere(where)).not.toThrow()
  })
})
