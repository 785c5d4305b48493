import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'
import { linkCitations } from './link-citations.ts'
import { renderDesign } from './render-design.tsx'

const list =
  '<ol class="references"><li id="p2-b1-reference-1"><span>[1]</span> A</li><li id="p2-b1-reference-2">B [2]</li></ol>'

describe('citations', () => {
  it('lead to the entry with their number', () => {
    expect(linkCitations(`<p>So [1] and [1, 2].</p>${list}`)).toBe(
      '<p>So <sup class="cite">[<a href="#p2-b1-reference-1">1</a>]</sup> and ' +
        '<sup class="cite">[<a href="#p2-b1-reference-1">1</a>, <a href="#p2-b1-reference-2">2</a>]</sup>.</p>' +
        list,
    )
  })

  it.each([
    '<p>So [3], [34,000], [1.5] and [name].</p>',
    '<p><code>a[1]</code> <a href="#x">b [1]</a></p><h2>One [1]</h2>',
  ])('leave %s alone', (html) => {
    expect(linkCitations(html + list)).toBe(html + list)
  })

  it('need references', () => {
    expect(linkCitations('<p>So [1].</p>')).toBe('<p>So [1].</p>')
  })

  it('are linked in a design', async () => {
    const text = { blockType: 'text', body: fromMarkdownText('A fact [2] and a figure [34,000].') }
    const pages = [
      { layout: 'document-article', blocks: [text] },
      { layout: 'document-article', blocks: [exampleBlock('references')] },
    ]
    const design = sampleDesign('document', 'broadsheet', { pages })
    const html = await renderDesign({
      design,
      registry: coreDesign,
      assets: {},
      fonts: 'link',
      media: 'screen',
    })
    const [, target = ''] = /<sup class="cite">\[<a href="#([^"]+)">2<\/a>\]<\/sup>/.exec(html) ?? []
    expect(html).toContain(`id="${target}"`)
    expect(html).toContain('[34,000]')
  })
})
