import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { Block } from '../design.ts'
import { renderDesign } from '../render/render-design.tsx'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

const flawsOf = async (kind: string, language: string, blocks: readonly Block[]): Promise<string[]> => {
  const layout =
    coreDesign.layouts.find((each) => each.kinds.includes(kind) && each.role === 'content')?.slug ?? ''
  const design = sampleDesign(kind, 'ledger', { language, pages: [{ layout, blocks: [...blocks] }] })
  const html = await renderDesign({
    design,
    registry: coreDesign,
    assets: {},
    fonts: 'link',
    media: 'screen',
  })
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe.each(coreDesign.blocks.map(({ slug }) => slug))('the HTML of the block %s is valid', (slug) => {
  it.each([
    ['document', 'en'],
    ['website', 'ar'],
  ])('in a %s in the language %s', async (kind, language) => {
    const before = slug === 'heading' ? [] : [exampleBlock('heading')]
    // Twice, for ids; a design has one table of contents.
    const again = slug === 'contents' ? [] : [exampleBlock(slug)]
    expect(await flawsOf(kind, language, [...before, exampleBlock(slug), ...again])).toEqual([])
  })

  it('when every field is empty', async () => {
    expect(await flawsOf('website', 'en', [exampleBlock('heading'), { blockType: slug }])).toEqual([])
  })
})
