import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { Block } from '../design.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'
import { planPage } from './page-plan.ts'
import { compositionOf } from './composition.ts'

const fitOf = (kind: string, layout: string, blocks: Block[], theme = 'signal'): number => {
  const design = sampleDesign(kind, theme, { pages: [{ layout, blocks }] })
  return (
    planPage(compositionOf({ design, registry: coreDesign, assets: {}, media: 'screen' }), 0)[0]?.fit.step ??
    0
  )
}

const bullets = (count: number): Block => ({
  blockType: 'text',
  body: fromMarkdownText(
    Array.from({ length: count }, () => '- A point that takes about a line of a slide to make').join('\n'),
  ),
})

describe('fitting', () => {
  const title = { ...exampleBlock('heading'), lead: '' }

  it('lets a sparse slide grow and shrinks a full one, as far as its kind allows', () => {
    const steps = [2, 9, 12, 14].map((count) => fitOf('slides', 'slides-content', [title, bullets(count)]))
    expect(steps[0]).toBeGreaterThan(100)
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
    expect(steps.at(-1)).toBeLessThan(90)
    expect(fitOf('slides', 'slides-content', [title, bullets(60)])).toBeGreaterThanOrEqual(72)
  })

  it('keeps the reading size of a document that needs another sheet', () => {
    expect(fitOf('document', 'document-article', [title, bullets(90)])).toBe(100)
    expect(fitOf('document', 'document-article', [title, bullets(3)])).toBe(100)
  })

  it('leaves websites alone', () => {
    expect(fitOf('website', 'website-section', [title, bullets(200)])).toBe(100)
  })
})

describe('placing', () => {
  it('finds a place for every block, also beyond the capacity of a layout', () => {
    const blocks = [...coreDesign.blocks, ...coreDesign.blocks].map(({ slug }) => exampleBlock(slug))
    for (const layout of coreDesign.layouts.filter((_, index) => index % 4 === 0)) {
      const design = sampleDesign(layout.kinds[0], 'grotesk', { pages: [{ layout: layout.slug, blocks }] })
      const sheets = planPage(compositionOf({ design, registry: coreDesign, assets: {}, media: 'print' }), 0)
      const placed = sheets.flatMap(({ regions }) =>
        regions.flatMap((region) => region.blocks.map(({ index }) => index)),
      )
      expect([...new Set(placed)].sort((a, b) => a - b)).toEqual(blocks.map((_, index) => index))
    }
  })
})
