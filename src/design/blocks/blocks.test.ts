import { describe, expect, it } from 'vitest'
import type { BlockField } from '../block/block-field.ts'
import { coreDesign } from '../core-design.ts'
import type { Block } from '../design.ts'
import { parsePages } from '../parse/parse-design.ts'
import { renderDesign } from '../render/render-design.tsx'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'

const render = (theme: string, block: Block, kind = 'document'): Promise<string> => {
  const layout = coreDesign.layouts.find((each) => each.kinds.includes(kind))?.slug ?? ''
  const design = sampleDesign(kind, theme, { pages: [{ layout, blocks: [block] }] })
  return renderDesign({ design, registry: coreDesign, assets: {}, fonts: 'link', media: 'screen' })
}

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>&{{7*7}}'

const filledWith = (fields: readonly BlockField[], text: string): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.type === 'text' || field.type === 'textarea') return [[field.name, text]]
      if (field.type === 'richText') return [[field.name, fromMarkdownText(text.replaceAll('<', '\\<'))]]
      if (field.type === 'array') return [[field.name, [filledWith(field.fields, text)]]]
      return field.type === 'group' ? [[field.name, filledWith(field.fields, text)]] : []
    }),
  )

describe.each(coreDesign.blocks)('the block $slug', (block) => {
  it('accepts its own example', () => {
    const pages = [{ layout: 'document-article', blocks: [exampleBlock(block.slug)] }]
    expect(parsePages(pages, coreDesign, { unknownBlocks: 'refuse' })).toMatchObject({ ok: true })
  })

  it.each(coreDesign.themes)('draws its example in $label', async (theme) => {
    for (const kind of coreDesign.kinds) {
      const html = await render(theme.slug, exampleBlock(block.slug), kind.slug)
      expect(html).toContain(`b-${block.slug}`)
      expect(html).not.toMatch(/undefined|NaN|\[object Object\]/)
    }
  })

  it('draws when every field is empty', async () => {
    expect(await render('broadsheet', { blockType: block.slug })).toContain(`b-${block.slug}`)
  })

  it('writes hostile text as text', async () => {
    const html = await render(
      'signal',
      { ...filledWith(block.fields, attack), blockType: block.slug },
      'website',
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img src=x')
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[a-z]+[^>]*\son\w+=/i)
  })

  it('follows no unsafe address', async () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' JaVaScRiPt:alert(1)',
      'vbscript:x',
      '//evil.example',
    ]) {
      const html = await render('grotesk', { ...filledWith(block.fields, url), blockType: block.slug })
      expect(html).not.toMatch(/href="[^"]*(script:|data:|\/\/evil)/i)
    }
  })
})

it('has labels and guidance in plain words for every block', () => {
  for (const { labels, guidance, slug } of coreDesign.blocks) {
    expect(labels.singular, slug).toMatchObject({ en: expect.any(String), de: expect.any(String) })
    expect(guidance.length, slug).toBeGreaterThan(40)
  }
})
