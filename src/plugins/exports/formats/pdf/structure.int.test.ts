import { afterAll, expect, test } from 'vitest'
import { coreDesign, type Design } from '#design/index.ts'
import { exampleBlock } from '#design/testing/sample-design.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { readingOrder } from '../../testing/reading-order.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const bytesOf = async (design: Design): Promise<Uint8Array> => {
  const written = await writePdf(await formatJob({ design, browsers }))
  if (!(written instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  return written
}

const designOf = (pages: Design['pages']): Design => ({ ...sampleDesign('document', 0), pages })
const pageOf = (...slugs: string[]) => ({ layout: 'document-text', blocks: slugs.map(exampleBlock) })

test('headings, lists, tables and links have their tags; headings never skip a level', async () => {
  const slugs = coreDesign.blocks.map(({ slug }) => slug)
  const pages = await readingOrder(await bytesOf(designOf(slugs.map((slug) => pageOf('heading', slug)))))
  const roles = pages.flatMap((page) => page.roles)
  for (const role of [
    'H1',
    'H2',
    'P',
    'L',
    'LI',
    'Table',
    'TR',
    'TH',
    'TD',
    'Caption',
    'Link',
    'BlockQuote',
    'Code',
  ])
    expect(roles).toContain(role)
  const levels = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  expect(pages.flatMap((page) => page.figures).find((alt) => alt.includes('Caen'))).toMatch(/riders/)
})

test('cells of a header say which way they lead', async () => {
  const text = Buffer.from(await bytesOf(designOf([pageOf('table'), pageOf('comparison')]))).toString(
    'latin1',
  )
  expect(text.match(/\/Scope \/Column/g)?.length).toBeGreaterThan(2)
  expect(text.match(/\/Scope \/Row/g)?.length).toBeGreaterThan(2)
})

test('bookmarks are nested: pages below their part, parts below the design', async () => {
  const page = (text: string, part?: string) => ({
    layout: 'document-text',
    blocks: [{ blockType: 'heading', title: text }],
    ...(part ? { part } : {}),
  })
  const pages = [
    { layout: 'document-cover', blocks: [{ blockType: 'cover', title: 'Trams' }] },
    page('What we saw', 'Findings'),
    page('Riders'),
    page('What to do', 'Advice'),
    page('Lanes'),
  ]
  const { bookmarks } = await readPdf(await bytesOf(designOf(pages)))
  expect(bookmarks).toEqual(['Trams', '-What we saw', '--Riders', '-What to do', '--Lanes'])
})
