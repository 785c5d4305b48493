import type { Dice } from './dice.ts'

const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u{feff}',
  '\u202e',
  'Z\u0338\u0301\u0302',
  '\u{1f4a5}'.repeat(300),
  '\u{10ffff}',
  '\ud800',
  'x\udc00y',
  'x'.repeat(5_000),
  'x'.repeat(70_000),
  '../../etc/passwd',
  '..\\..\\x',
  '%00',
  '%E0%A4%A',
  '%',
  '%2e%2e%2f',
  "' or 1=1 --",
  '";drop table users;--',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-0',
  '1e308',
  '-1e309',
  '9'.repeat(400),
  'null',
  'undefined',
  'true',
  '[object Object]',
  '[]',
  '{}',
  '0',
  '-1',
  '1.5',
  '0x10',
  '1,2',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'not-a-uuid',
  '{00000000-0000-0000-0000-000000000000}',
  '2026-13-45',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00Z',
  '99999-01-01',
  '2026-02-30T25:61:61Z',
  'now',
  'infinity',
  '\\',
  '\\u0000',
  '_',
  '*',
  '"',
  "'",
  '$1',
  '?',
  ':id',
  '\u0130',
  '\u00df',
  '\r\nset-cookie: a=b',
  '\n',
  '\t',
  'a.b.c',
  'title.x',
  '-',
  '--',
  '-.',
  ',',
  '\u0627\u0644\u0639',
  '\u{e0001}',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://169.254.169.254/',
  'file:///etc/passwd',
  '%s%s%n',
  '(((((',
  ')',
  '[a',
  '\u2028',
] as const

const numbers = [
  0,
  -0,
  1,
  -1,
  1.5,
  100,
  101,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
  1e21,
  0.1 + 0.2,
]

const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

const shapes: (() => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => [undefined],
  () => [{}],
  () => JSON.parse('{"__proto__":{"admin":true}}') as unknown,
  () => ({ constructor: { prototype: { admin: true } } }),
  () => ({ id: null }),
  () => ({ id: {} }),
  () => ({ relationTo: 'users', value: 'x' }),
  () => ({ relationTo: null, value: {} }),
  () => ({ value: [] }),
  () => ({ toString: 1, valueOf: 1 }),
  () => ({ then: 'x' }),
  () => ({ length: 1e9 }),
  () => ({ toJSON: 1 }),
  () => ({ equals: 'x' }),
  () => ({ root: {} }),
  () => ({ root: { type: 'root', children: [{ type: 'nope' }], version: 1 } }),
  () => ({ blockType: 'nope' }),
  () => [{ blockType: null }],
  () => nested(20),
  () => nested(90),
  () => Array.from({ length: 300 }, (_, n) => n),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, n])),
  () => ['a', 1, null, {}],
  () => ({ '': 1 }),
  () => ({ 'a.b': 1 }),
  () => ({ $ne: 1 }),
  () => [[[[[['x']]]]]],
]

export const horrorText = (dice: Dice): string => dice.pick(texts)

/** A value somebody with bad intent or a broken program might send. */
export const horror = (dice: Dice): unknown => {
  const kind = dice.below(10)
  if (kind < 5) return horrorText(dice)
  if (kind < 7) return dice.pick(numbers)
  return dice.pick(shapes)()
}

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'id',
  '_id',
  'toString',
  '',
  '\0',
  '\ud800',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'collection',
  'hash',
  'salt',
  'sessions',
  'a.b',
  '$where',
]

export const horrorKey = (dice: Dice): string => dice.pick(keys)

/** The JSON value with one place of it, chosen by chance, spoiled. */
export const spoiled = (dice: Dice, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || dice.chance(0.15)) return horror(dice)
  if (Array.isArray(value)) {
    const list: unknown[] = [...value]
    if (list.length === 0 || dice.chance(0.2)) return [...list, horror(dice)]
    const at = dice.below(list.length)
    list[at] = spoiled(dice, list[at])
    return list
  }
  const entries = Object.entries(value)
  if (entries.length === 0 || dice.chance(0.2))
    return Object.fromEntries([...entries, [horrorKey(dice), horror(dice)]])
  const at = dice.below(entries.length)
  return Object.fromEntries(
    entries.map(([key, inner], index) => [key, index === at ? spoiled(dice, inner) : inner]),
  )
}
