import { describe, expect, it } from 'vitest'
import { coreDesign, parseDesign } from '#design/index.ts'
import { compositionOf } from '#design/render/composition.ts'
import { sheetsOf } from '#design/render/sheets.ts'
import { inLanguage } from './in-language.ts'
import { templates } from './index.ts'

const layouts = new Map(coreDesign.layouts.map((layout) => [layout.slug, layout]))

it('has at least twelve, of every kind', () => {
  expect(templates.length).toBeGreaterThanOrEqual(12)
  expect(new Set(templates.map(({ slug }) => slug)).size).toBe(templates.length)
  for (const { slug } of coreDesign.kinds)
    expect(templates.filter(({ kind }) => kind === slug).length, slug).toBeGreaterThan(1)
})

describe.each(templates.map((template) => [template.slug, template] as const))('%s', (_, template) => {
  it.each(['en', 'de'] as const)('is a whole design in "%s"', (language) => {
    const { kind, theme, size } = template
    const { title, pages } = inLanguage(template, language)
    const design = { title, kind, theme, language, pages, ...(size ? { size } : {}) }
    expect(parseDesign(design, coreDesign, { unknownBlocks: 'refuse' })).toMatchObject({ ok: true })
  })

  it.each(['en', 'de'] as const)('keeps each page on one sheet in "%s"', (language) => {
    const { kind, theme, size } = template
    const { title, pages } = inLanguage(template, language)
    const design = { title, kind, theme, language, pages, ...(size ? { size } : {}) }
    const scene = compositionOf({ design, registry: coreDesign, assets: {}, media: 'screen' })
    const cut = sheetsOf(scene).filter(({ parts }) => parts > 1)
    expect(cut.map(({ page }) => pages[page]?.layout)).toEqual([])
  })

  it('says everything in both languages', () => {
    const [english, german] = [inLanguage(template, 'en'), inLanguage(template, 'de')]
    expect(english.description).not.toBe(german.description)
    expect(JSON.stringify(english)).not.toMatch(/"(en|de)":/)
    const shapes = [english, german].map(({ pages }) =>
      pages.map(({ layout, blocks }) => [layout, blocks.map((block: object) => Object.keys(block))]),
    )
    expect(shapes[0]).toEqual(shapes[1])
  })

  it('keeps to its kind, and its pages to their layouts', () => {
    const kind = coreDesign.kinds.find(({ slug }) => slug === template.kind)
    expect(coreDesign.themes.map(({ slug }) => slug)).toContain(template.theme)
    if (template.size) expect(kind?.sizes.map(({ slug }) => slug)).toContain(template.size)
    for (const { layout: slug, blocks, guidance } of template.pages) {
      const layout = layouts.get(slug)
      expect(layout?.kinds, slug).toContain(template.kind)
      for (const { blockType } of blocks) expect(layout?.blocks, slug).toContain(blockType)
      expect(guidance.en.length, slug).toBeGreaterThan(20)
    }
  })
})
