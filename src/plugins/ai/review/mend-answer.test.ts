import { expect, test } from 'vitest'
import { coreDesign, fromModel } from '#design/index.ts'
import { mendAnswer } from './mend-answer.ts'

const read = (output: unknown) => fromModel(coreDesign.blocks, mendAnswer(coreDesign.blocks, output))

test.each([
  ['a list without its object', [{ blockType: 'heading', title: 'Water' }]],
  ['one block without its list', { blockType: 'heading', title: 'Water' }],
  ['another name for the type, in another case', { blocks: [{ type: 'Heading', title: 'Water' }] }],
  [
    'blocks nobody asked for',
    { blocks: [{ blockType: 'mystery' }, null, 'x', { blockType: 'heading', title: 'Water' }] },
  ],
  ['a number for a text', { blocks: [{ blockType: 'heading', title: 7 }] }],
  ['a text over its limit', { blocks: [{ blockType: 'heading', title: `Water first. ${'x'.repeat(500)}` }] }],
])('%s is put right', (_, output) => {
  expect(read(output)).toMatchObject({ ok: true, blocks: [{ blockType: 'heading' }] })
})

test('numbers in quotation marks, rows of words, foreign options and too many rows are put right', () => {
  const points = [
    { label: 'A', value: '1,200 kg' },
    { label: 'B', value: '7' },
    { label: 'C', value: 'many' },
  ]
  const steps = Array.from({ length: 40 }, (_, index) => `Step ${index + 1}`)
  const made = read({
    blocks: [
      { blockType: 'chart', title: 'T', type: 'spider', points },
      { blockType: 'steps', steps },
    ],
  })
  expect(made).toMatchObject({
    ok: true,
    blocks: [{ points: [{ value: 1200 }, { value: 7 }] }, { steps: expect.any(Array) }],
  })
})

test.each([[null], [7], ['text'], [{}], [{ blocks: 'none' }], [{ blocks: [] }], [[]]])(
  '%j stays for the repair call',
  (output) => {
    expect(read(output)).toMatchObject({ ok: false })
  },
)

test('keys of prototypes are no fields', () => {
  const output: unknown = JSON.parse(
    '{"blocks":[{"blockType":"heading","title":"W","__proto__":{"lead":"x"},"constructor":{"prototype":{"y":1}}}]}',
  )
  expect(read(output)).toMatchObject({ ok: true, blocks: [{ blockType: 'heading', title: 'W' }] })
  expect(JSON.stringify(read(output))).not.toContain('"x"')
  expect(({} as Record<string, unknown>)['y']).toBeUndefined()
})
