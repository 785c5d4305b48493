import { expect, test } from 'vitest'
import { type BlockDefinition, defineBlock, fromModel } from '#design/index.ts'
import { composePage } from './compose/compose-page.ts'
import demoImages from './image.handler.ts'

const signal = new AbortController().signal

test('a plugin’s block is filled from its fields', () => {
  const recipe: BlockDefinition = defineBlock({
    slug: 'recipe',
    labels: { singular: 'Recipe', plural: 'Recipes' },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 20 },
      { name: 'servings', type: 'number', required: true, min: 1, max: 12 },
      {
        name: 'level',
        type: 'select',
        required: true,
        options: [
          { label: 'Easy', value: 'easy' },
          { label: 'Hard', value: 'hard' },
        ],
      },
      { name: 'isVegan', type: 'checkbox' },
      { name: 'photo', type: 'upload', relationTo: 'assets' },
      { name: 'method', type: 'richText', required: true },
      { name: 'nutrition', type: 'group', fields: [{ name: 'unit', type: 'text', maxLength: 8 }] },
      {
        name: 'ingredients',
        type: 'array',
        required: true,
        minRows: 2,
        maxRows: 5,
        fields: [
          { name: 'amount', type: 'text', maxLength: 12, required: true },
          { name: 'what', type: 'text', required: true },
        ],
      },
    ],
    guidance: 'One dish.',
    example: {},
    Component: () => null,
  })
  const layout = {
    slug: 'dish',
    role: 'content',
    regions: [{ slug: 'main', capacity: 1 }],
    blocks: ['recipe'],
    guidance: '',
  } as const
  const plan = {
    title: 'Soup',
    language: 'en',
    theme: '',
    pages: [{ title: 'Soup', layout: 'dish', idea: '', points: [] }],
  }
  const brief = {
    prompt: 'Leek soup for 4 people, with potatoes, cream and chives',
    kind: 'document',
    seed: 0,
    images: true,
  }
  const value = composePage({
    step: 'page',
    brief,
    plan,
    index: 0,
    layouts: [layout],
    layout,
    blocks: [recipe],
  })
  expect(fromModel([recipe], value)).toMatchObject({ ok: true, images: [{ alt: expect.any(String) }] })
})

test('pictures are real, have the asked shape and follow the seed', async () => {
  const draw = (seed: number) =>
    demoImages.generateImage({
      prompt: 'soup',
      aspect: { width: 320, height: 180 },
      palette: ['#ffffff', '#112233', '#cc4422'],
      seed,
      signal,
      timeoutMs: 1000,
    })
  const [first, same, other] = [await draw(1), await draw(1), await draw(2)]
  expect(first.mimeType).toBe('image/png')
  expect(Buffer.from(first.bytes).readUInt32BE(16)).toBe(320)
  expect(Buffer.compare(first.bytes, same.bytes)).toBe(0)
  expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0)
})
