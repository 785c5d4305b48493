import { describe, expect, it } from 'vitest'
import type { BlockField } from '../block/block-field.ts'
import { coreDesign } from '../core-design.ts'
import { parsePages } from '../parse/parse-design.ts'
import { plainText } from '../rich-text/plain-text.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { exampleBlock } from '../testing/sample-design.ts'
import { fromModel } from './from-model.ts'
import { type ModelSchema, modelSchema } from './model-schema.ts'

const allowed = new Set([
  'type',
  'description',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
])

const walk = (schema: ModelSchema, visit: (schema: ModelSchema) => void): void => {
  visit(schema)
  for (const inner of [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ]) {
    walk(inner, visit)
  }
}

/** A block as a model would write it: Markdown and picture requests in place of rich text and asset ids. */
const asWritten = (slug: string): Record<string, unknown> => {
  const { fields } = coreDesign.blocks.find((block) => block.slug === slug) ?? { fields: [] }
  return { ...written(fields, exampleBlock(slug)), blockType: slug }
}

const written = (fields: readonly BlockField[], values: Record<string, unknown>): Record<string, unknown> => {
  const given = { ...values }
  for (const field of fields) {
    const value = given[field.name]
    if (field.type === 'richText') given[field.name] = plainText(value as RichText) // examples hold what the field is for
    if (field.type === 'upload') given[field.name] = { prompt: 'A tram on grass', alt: 'A tram' }
    if (field.type === 'array' && Array.isArray(value))
      given[field.name] = value.map((row: Record<string, unknown>) => written(field.fields, row))
    given[field.name] ??= null
  }
  return given
}

describe('modelSchema', () => {
  it('keeps to the keywords every provider takes', () => {
    walk(modelSchema(coreDesign.blocks), (schema) => {
      expect(Object.keys(schema).filter((key) => !allowed.has(key))).toEqual([])
      if (!schema.properties) return
      expect(schema.additionalProperties).toBe(false)
      expect(schema.required).toEqual(Object.keys(schema.properties))
    })
  })

  it('tells blocks apart by their type, and optional fields by null', () => {
    const { properties } = modelSchema(coreDesign.blocks)
    const blocks = properties?.['blocks']?.items?.anyOf ?? []
    expect(blocks.map((block) => block.properties?.['blockType']?.enum)).toEqual(
      coreDesign.blocks.map(({ slug }) => [slug]),
    )
    const quote = blocks[4]?.properties
    expect(quote?.['text']?.type).toBe('string')
    expect(quote?.['role']?.type).toEqual(['string', 'null'])
  })

  it('names limits in words', () => {
    const quotes = modelSchema(coreDesign.blocks.filter(({ slug }) => slug === 'quote'))
    expect(quotes.properties?.['blocks']?.items?.properties?.['text']?.description).toContain(
      '280 characters',
    )
  })

  it.each(coreDesign.layouts)('stays small for the layout $slug', (layout) => {
    const blocks = coreDesign.blocks.filter(({ slug }) => layout.blocks.includes(slug))
    expect(blocks).toHaveLength(layout.blocks.length)
    expect(JSON.stringify(modelSchema(blocks)).length).toBeLessThan(9_000)
  })
})

describe('fromModel', () => {
  it.each(coreDesign.blocks)('takes $slug back', ({ slug }) => {
    const made = fromModel(coreDesign.blocks, { blocks: [asWritten(slug)] })
    expect(made).toMatchObject({ ok: true, blocks: [{ blockType: slug }] })
    if (!made.ok) return
    expect(parsePages([{ layout: 'document-article', blocks: made.blocks }], coreDesign)).toMatchObject({
      ok: true,
    })
  })

  it('asks for pictures where they belong', () => {
    const made = fromModel(coreDesign.blocks, { blocks: [asWritten('quote'), asWritten('image')] })
    expect(made).toMatchObject({
      ok: true,
      images: [{ path: [1, 'image'], prompt: 'A tram on grass', alt: 'A tram' }],
    })
  })

  it('turns Markdown into rich text and drops what is not safe', () => {
    const made = fromModel(coreDesign.blocks, {
      blocks: [{ blockType: 'text', body: 'See [this](javascript:alert(1)) <b>now</b>' }],
    })
    const text = made.ok ? JSON.stringify(made.blocks) : ''
    expect(text).toContain('"text":"this"')
    expect(text).not.toMatch(/javascript|<b>/)
  })

  it('cleans what no database keeps', () => {
    const made = fromModel(coreDesign.blocks, {
      blocks: [{ blockType: 'quote', text: ' a\u0000\ud800\n b ', role: 'x\n  y' }],
    })
    expect(made).toMatchObject({ ok: true, blocks: [{ text: 'a\ufffd\n b', role: 'x y' }] })
  })

  it('names what is wrong, by path', () => {
    const output = {
      blocks: [{ blockType: 'quote', text: 'x'.repeat(300) }, { blockType: 'mystery' }, 'text'],
    }
    const made = fromModel(coreDesign.blocks, output)
    expect(made.ok ? [] : made.issues.map(({ path }) => path)).toEqual([
      'blocks.0.text',
      'blocks.1.blockType',
      'blocks.2.blockType',
    ])
  })

  it.each([[null], [{}], [{ blocks: [] }], ['[]'], [7]])('refuses %j', (output) => {
    expect(fromModel(coreDesign.blocks, output)).toMatchObject({ ok: false })
  })
})

it('what is too long is cut between characters, which JSON in the database can hold', () => {
  for (const words of ['😀'.repeat(3000), `x${'😀'.repeat(3000)}`]) {
    const blocks = [{ blockType: 'image', image: { prompt: words, alt: words } }]
    const read = fromModel(coreDesign.blocks, { blocks })
    expect(read).toMatchObject({ ok: true, images: [{}] })
    expect(JSON.stringify(read)).not.toMatch(/\\ud[89a-f]/i)
  }
})
