import { beforeAll, describe, expect, test } from 'vitest'
import { sampleScene } from '../../testing/sample-scene.ts'
import { sceneFiles } from '../write-scene.ts'
import { brokenDecks, types } from './testing/broken-decks.ts'
import { lintPptx } from './lint-pptx.ts'

type Files = Map<string, Uint8Array>

let good: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  good = await sceneFiles(sampleScene())
})

const text = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path))

const put = (files: Files, path: string, content: string): Files =>
  files.set(path, new TextEncoder().encode(content))

/** The sample with a text in one of its parts replaced, once. */
const changed = (path: string, from: string | RegExp, to: string): Files => {
  const before = text(good, path)
  const after = before.replace(from, to)
  expect(after, `${path} holds ${from}`).not.toBe(before)
  return put(new Map(good), path, after)
}

const told = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  lintPptx(files).map(({ rule, part, detail }) => `${rule} ${part} ${detail}`)

const holding = (words: string): string => {
  const found = [...good.keys()].find(
    (path) => /slides\/slide\d+\.xml$/.test(path) && text(good, path).includes(words),
  )
  if (!found) throw new Error(`No slide holds ${words}.`)
  return found
}

test('the sample of every object has nothing to object to', () => {
  expect(told(good)).toEqual([])
})

describe('a file is found to be wrong that has', () => {
  test.each(brokenDecks)('%s', (_, wanted, part, from, to) => {
    expect(told(changed(part, from, to)).filter((each) => wanted.test(each))).not.toEqual([])
  })

  test('an entry of a folder', () => {
    expect(told(new Map(good).set('ppt/', new Uint8Array())).join()).toMatch(/entries ppt\/ folders/)
  })

  test('the same picture twice, or one that is none', () => {
    const first = good.get('ppt/media/image1.png') ?? new Uint8Array()
    const twice = new Map(good).set('ppt/media/image2.png', first)
    expect(told(twice).join()).toMatch(/media .*the same picture/)
    const none = put(new Map(good), 'ppt/media/image1.png', '<svg/>')
    expect(told(none).join()).toMatch(/media .*no png/)
  })

  test('a drawing in its master', () => {
    const relations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
    const files = changed(
      relations,
      '</Relationships>',
      `<Relationship Id="rId88" Type="${type}" Target="../media/mark.svg"/></Relationships>`,
    )
    expect(told(put(files, 'ppt/media/mark.svg', '<svg/>')).join()).toMatch(/slideMaster1\.xml .*drawing/)
  })

  test('a row with a cell too few, or anchored in a way of its own', () => {
    const part = holding('<a:tbl>')
    expect(told(changed(part, /<a:tc(?: [^>]*)?>.*?<\/a:tc>/, '')).join()).toMatch(/tables .*cells, not/)
    expect(told(changed(part, /(<a:tcPr[^>]* anchor=")[a-z]+"/, '$1mid"')).join()).toMatch(
      /attributes .*anchor/,
    )
  })

  test('a workbook that does not open', () => {
    const broken = put(new Map(good), 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx', 'PK')
    expect(told(broken).join()).toMatch(/charts .*does not open/)
  })

  test('no list of types at all', () => {
    const files = new Map(good)
    files.delete(types)
    expect(told(files).join()).toMatch(/content-types .*not there/)
  })
})
