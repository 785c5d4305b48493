import { unzipSync } from 'fflate'
import pptxgen from 'pptxgenjs'
import { expect, test } from 'vitest'
import { lintPptx } from './lint-pptx.ts'

/** A deck as the README of pptxgenjs makes one, with a table, a chart, a master and notes. */
const plainDeck = async (): Promise<Map<string, Uint8Array>> => {
  const deck = new pptxgen()
  deck.defineSlideMaster({ title: 'PLAIN', background: { color: 'FFFFFF' } })
  for (const words of ['One', 'Two']) {
    const slide = deck.addSlide({ masterName: 'PLAIN' })
    slide.background = { color: 'F1F1F1' }
    slide.addText(words, { x: 1, y: 1, w: 5, h: 1 })
    slide.addTable([[{ text: 'a', options: { valign: 'middle' } }, { text: 'b' }]], { x: 1, y: 2, w: 5 })
    slide.addChart('bar', [{ name: 'Riders', labels: ['2025', '2026'], values: [1, 2] }], {
      x: 1,
      y: 3,
      w: 4,
      h: 2,
    })
    slide.addNotes('Say this.')
  }
  const bytes = await deck.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('a deck is bytes')
  return new Map(Object.entries(unzipSync(bytes)))
}

test('what PowerPoint offers to repair in a plain deck of pptxgenjs is found', async () => {
  const found = lintPptx(await plainDeck()).map(({ rule, part, detail }) => `${rule} ${part} ${detail}`)
  for (const known of [
    /^content-types .*slideMaster2\.xml is declared and not there/,
    /^content-types .*image\/jpg/,
    /^content-types .*svg is declared and no file/,
    /^entries .*folders/,
    /^masters .*notesMaster1\.xml it shares ppt\/theme\/theme1\.xml/,
    /^masters .*notes have no place for hdr/,
    /^order ppt\/presentation\.xml/,
    /^order .*p:bgPr holds a:solidFill/,
    /^empties .*a line that says nothing/,
    /^order .*c:barChart/,
  ])
    expect(
      found.filter((each) => known.test(each)),
      String(known),
    ).not.toEqual([])
})
