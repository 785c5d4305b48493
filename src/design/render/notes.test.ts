import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { Page } from '../design.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { sampleDesign } from '../testing/sample-design.ts'
import { renderDesign } from './render-design.tsx'
import { compositionOf } from './composition.ts'
import { type Sheet, sheetsOf } from './sheets.ts'

const designOf = (...texts: string[]) => {
  const pages: Page[] = texts.map((text) => ({
    layout: 'document-article',
    blocks: [{ blockType: 'text', body: fromMarkdownText(text) }],
  }))
  return sampleDesign('document', 'broadsheet', { pages })
}
const sheets = (...texts: string[]): Sheet[] =>
  sheetsOf(compositionOf({ design: designOf(...texts), registry: coreDesign, assets: {}, media: 'print' }))
const html = (...texts: string[]): Promise<string> =>
  renderDesign({
    design: designOf(...texts),
    registry: coreDesign,
    assets: {},
    fonts: 'link',
    media: 'print',
  })

describe('notes', () => {
  it('stand at the foot of the sheet that marks them, numbered through the design', async () => {
    const drawn = await html(
      'Rails[^Laid in 2008 & after.] and **wires**.[^See [a report].]',
      'Then[^Last \\<one>.] this.',
    )
    expect(drawn).toContain(
      'Rails<sup class="note-mark"><a id="note-mark-1" href="#note-1" role="doc-noteref">1</a></sup> and',
    )
    expect(drawn).toContain(
      '<li id="note-1">Laid in 2008 &amp; after.</li><li id="note-2">See [a report].</li></ol>',
    )
    expect(drawn).toContain('<ol class="notes" start="3"><li id="note-3">Last &lt;one&gt;.</li></ol>')
    expect(drawn).not.toContain('[^')
  })

  it('are counted from the whole design where one sheet is drawn', async () => {
    const design = designOf('One[^A note.].', 'Two[^Another note.].')
    const input = { design, registry: coreDesign, assets: {}, fonts: 'link', media: 'screen' } as const
    expect(await renderDesign({ ...input, sheet: 1 })).toContain('href="#note-2" role="doc-noteref">2</a>')
  })

  it('go with the sentence they belong to, whole, wherever the text is cut', () => {
    const text = Array.from(
      { length: 120 },
      (_, index) => `Sentence ${index} says something of its own.[^Note ${index}. It has. Three sentences.]`,
    ).join(' ')
    const found = sheets(text)
    expect(found.length).toBeGreaterThan(2)
    const notes = found.flatMap((sheet) => sheet.notes)
    expect(notes).toEqual(
      Array.from({ length: 120 }, (_, index) => `Note ${index}. It has. Three sentences.`),
    )
    expect(found.map(({ notesBefore }) => notesBefore)).toEqual(
      found.map((_, index) => found.slice(0, index).flatMap((sheet) => sheet.notes).length),
    )
  })

  it('take room from their sheet', () => {
    const words = 'Some words that stand here. '.repeat(300)
    const noted = 'Some words that stand here.[^A note that takes a line.] '.repeat(300)
    expect(sheets(noted).length).toBeGreaterThan(sheets(words).length + 1)
  })
})
