import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { parseDesign } from '../parse/parse-design.ts'
import { showcase } from './showcase.ts'
import { wordsOf } from './words-of.ts'

describe.each(coreDesign.kinds)('the showcase of a $slug', ({ slug: kind }) => {
  const design = showcase({ kind, theme: 'broadsheet' })
  const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes(kind))

  it('uses every layout', () => {
    const used = new Set(design.pages.map(({ layout }) => layout))
    expect(layouts.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([])
  })

  it('uses every block meant for the kind, where a layout allows it', () => {
    const meant = coreDesign.blocks.filter(({ kinds }) => kinds?.includes(kind) ?? true)
    const used = new Set<string>()
    for (const { layout: slug, blocks } of design.pages) {
      const layout = layouts.find((each) => each.slug === slug)
      for (const { blockType } of blocks) {
        expect(layout?.blocks, slug).toContain(blockType)
        used.add(blockType)
      }
    }
    expect(meant.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([])
  })

  it.each(['en', ...Object.keys(wordsOf)])('is a whole design in "%s"', (language) => {
    const told = showcase({ kind, theme: 'broadsheet', language })
    expect(parseDesign(told, coreDesign, { unknownBlocks: 'refuse' })).toMatchObject({ ok: true })
  })
})
