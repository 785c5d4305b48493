import fc from 'fast-check'
import type { BlockDefinition, BlockField } from '#design/index.ts'
import { hostileTexts } from './hostile-texts.ts'

type Arbitrary = fc.Arbitrary<unknown>

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Trams carry people through Ghent.',
      'Sales grew by 34% to €1.2 million in 2021.',
      '## Why\n\nBecause **it is**.\n\n- One\n- Two\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      'الترام هادئ في المدينة.',
      '路面電車は静かです。',
    ),
  },
)

const deep = fc.constantFrom(60, 400).map((depth) => {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { blocks: value }
  return value
})

/** Anything a parser of JSON can bring. */
const anything: Arbitrary = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -1, 1e308, 5e-324, '', [], {}, [[]], [null], {
    root: { children: [] },
  }),
  fc.double({ noNaN: true }),
  fc.jsonValue({ maxDepth: 4 }),
  deep,
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
)

const mostly = (right: Arbitrary): Arbitrary =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anything })

const valueFor = (field: BlockField, depth = 0): Arbitrary => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'richText':
      return mostly(text)
    case 'number':
      return mostly(
        fc.oneof(
          fc.integer(),
          fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
          fc.constantFrom('12', '1.2 million', '٣'),
        ),
      )
    case 'checkbox':
      return mostly(fc.boolean())
    case 'select':
      return mostly(fc.constantFrom(...field.options.map(({ value }) => value), 'other'))
    case 'upload':
      return mostly(fc.record({ prompt: text, alt: text }))
    case 'group':
      return mostly(valuesFor(field.fields, depth))
    case 'array': {
      const row = valuesFor(field.fields, depth + 1)
      const few = fc.array(row, { minLength: Math.min(field.minRows ?? 1, 3), maxLength: depth > 0 ? 4 : 6 })
      // One row many times: rows of their own would make answers of a hundred thousand texts.
      const many = row.map((each) => Array.from({ length: 45 }, () => each))
      return mostly(
        fc.oneof(
          { weight: 8, arbitrary: few },
          { weight: depth > 0 ? 0 : 1, arbitrary: many },
          { weight: 1, arbitrary: fc.array(text, { maxLength: 4 }) },
        ),
      )
    }
  }
}

const valuesFor = (fields: readonly BlockField[], depth = 0): Arbitrary =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueFor(field, depth)])), {
    requiredKeys: [],
  })

const blockFor = ({ slug, fields }: BlockDefinition): Arbitrary =>
  valuesFor(fields).map((values) => ({ ...(values as object), blockType: slug })) // records are objects

/** Answers for a page of these blocks: mostly of the right shape, in every value hostile, now and then anything at all. */
export const hostileAnswers = (blocks: readonly BlockDefinition[]): Arbitrary => {
  const block = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...blocks.map(blockFor)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ blockType: 'mystery' }, { blockType: '__proto__' }, null, 'text', 7, []),
    },
  )
  return fc.oneof(
    { weight: 14, arbitrary: fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 6 }) }) },
    { weight: 1, arbitrary: block.map((each) => ({ blocks: Array.from({ length: 500 }, () => each) })) },
    { weight: 1, arbitrary: fc.array(block, { maxLength: 3 }) },
    { weight: 1, arbitrary: anything },
  )
}
