import { afterAll, expect, test } from 'vitest'
import { compositionOf, coreDesign, sheetsOf } from '#design/index.ts'
import { showcase } from '#design/testing/showcase.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import writePdf from './write-pdf.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

// A browser breaks what reaches the end of a page on to the next one, which may be covered by its own sheet.
test.each(coreDesign.themes)('a deck in $slug has its headlines whole on their pages', async ({ slug }) => {
  const design = showcase({ kind: 'slides', theme: slug, language: 'en' })
  const sheets = sheetsOf(compositionOf({ design, registry: coreDesign, assets: {}, media: 'print' }))
  const bytes = await writePdf(await formatJob({ design, browsers }))
  if (!(bytes instanceof Uint8Array)) throw new Error('a PDF is always a PDF')
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(sheets.length)
  const missing = sheets.flatMap(({ blocks, number }) =>
    blocks
      .filter(({ blockType }) => blockType === 'heading')
      .map(({ title }) => squeezed(String(title)))
      .filter((title) => !squeezed(pages[number - 1]?.text ?? '').includes(title)),
  )
  expect(
    sheets.flatMap(({ blocks }) => blocks).filter(({ blockType }) => blockType === 'heading').length,
  ).toBeGreaterThan(8)
  expect(missing).toEqual([])
})
