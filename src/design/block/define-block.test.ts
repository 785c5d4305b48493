import { describe, expect, it } from 'vitest'
import { defineBlock } from './define-block.ts'
import { fieldValues } from './field-values.ts'

const draft = {
  slug: 'note',
  labels: { singular: 'Note', plural: 'Notes' },
  fields: [{ name: 'text', type: 'text' }],
  guidance: '',
  example: {},
  Component: () => null,
} as const

describe('defineBlock', () => {
  it('returns what it was given', () => {
    expect(defineBlock(draft)).toBe(draft)
  })

  it.each([
    ['a slug with a hyphen', { ...draft, slug: 'side-note' }, 'camelCase'],
    [
      'a reserved name',
      { ...draft, fields: [{ name: 'id', type: 'text' }] as const },
      'every block has already',
    ],
    ['a name twice', { ...draft, fields: [draft.fields[0], draft.fields[0]] as const }, 'two fields'],
    ['an unknown heading', { ...draft, heading: 'title' as 'text' }, 'no field "title"'],
    [
      'a type Payload has but blocks do not',
      { ...draft, fields: [{ name: 'x', type: 'point' as 'text' }] as const },
      'type "point"',
    ],
  ])('refuses %s', (_, definition, message) => {
    expect(() => defineBlock(definition as typeof draft)).toThrow(message)
  })
})

describe('fieldValues', () => {
  const fields = [
    { name: 'text', type: 'text' },
    { name: 'amount', type: 'number' },
    { name: 'tone', type: 'select', required: true, options: [{ label: 'A', value: 'a' }] },
    { name: 'image', type: 'upload', relationTo: 'assets' },
    { name: 'rows', type: 'array', fields: [{ name: 'on', type: 'checkbox' }] },
  ] as const

  it('fills in what is missing and drops what is of the wrong type', () => {
    const given = {
      text: 4,
      amount: '4',
      tone: 'z',
      image: { id: 'a1', url: 'x' },
      rows: [{ on: 'yes' }, null, 'x'],
      extra: 1,
    }
    expect(fieldValues(fields, given)).toEqual({
      text: '',
      amount: null,
      tone: 'a',
      image: 'a1',
      rows: [{ on: false }],
    })
  })
})
