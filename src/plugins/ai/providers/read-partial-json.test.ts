import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPartialJson } from './read-partial-json.ts'

test.each([
  ['', undefined],
  ['Here it is: ', undefined],
  ['```json\n{"title": "A', {}],
  ['{"title": "A \\"b', {}],
  ['{"title": "A \\"b\\""', { title: 'A "b"' }],
  ['{"title": "A", "pages": [{"title": "One"', { title: 'A', pages: [] }],
  [
    '{"pages": [{"title": "One", "points": ["a", "b"]}, {"t',
    { pages: [{ title: 'One', points: ['a', 'b'] }] },
  ],
  ['{"part": null, "count": 12', { part: null }],
  ['{"count": 12, "yes": tru', { count: 12 }],
  ['{"count": 12}', { count: 12 }],
  ['{"a": nonsense, "b": 1}', {}],
  ['{"a": {"b": "c"', { a: { b: 'c' } }],
  ['{"\\ud83d\\ude00": "\\u00e9"} and more', { '\u{1f600}': 'é' }],
])('%j', (text, expected) => {
  expect(readPartialJson(text)).toEqual(expected)
})

const answer = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  pages: fc.array(fc.record({ title: fc.string({ unit: 'binary' }), points: fc.array(fc.jsonValue()) }), {
    maxLength: 4,
  }),
})

test('of every beginning it reads what is certain, and never takes it back', () => {
  fc.assert(
    fc.property(answer, fc.nat(2), fc.array(fc.nat()), (value, indent, cuts) => {
      const whole = JSON.parse(JSON.stringify(value)) as typeof value
      const json = JSON.stringify(value, undefined, indent)
      for (const cut of cuts) {
        const read = readPartialJson(json.slice(0, cut % (json.length + 1))) as
          Partial<typeof value> | undefined
        if (read?.title !== undefined) expect(read.title).toBe(whole.title)
        if (read?.pages) expect(read.pages).toEqual(whole.pages.slice(0, read.pages.length))
      }
      expect(readPartialJson(json)).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})

test('hostile text is read without a word: nested, endless, named like what objects have', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPartialJson(`{${text}`)))
  expect(readPartialJson('{"a":'.repeat(5000))).toBeTypeOf('object')
  expect(readPartialJson('['.repeat(5000))).toBeUndefined()
  const read = readPartialJson('{"__proto__": {"isAdmin": true}}')
  expect((read as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  expect(Object.keys(read as object)).toEqual(['__proto__'])
})
