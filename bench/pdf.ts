import { launch } from 'puppeteer'
import { coreDesign } from '#design/index.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { type ShownDocument } from '#plugins/exports/chromium/served-files.ts'
import { resolveChromium } from '#plugins/exports/chromium/resolve-chromium.ts'
import writePdf from '#plugins/exports/formats/pdf/write-pdf.handler.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { inlineHtml } from '#plugins/exports/writing/inline-html.ts'
import { readFonts } from '#plugins/exports/writing/read-fonts.ts'
import { servedDocument } from '#plugins/exports/writing/served-document.ts'
import { type Contender, compare } from './compare.ts'

const print = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const

/** The options every contender starts its browser with; ours adds the wall. */
const chromium = async () => {
  const { args, env = {}, executablePath } = await resolveChromium()
  return {
    args: [...args, '--no-zygote', '--disable-gpu'],
    env: { ...process.env, ...env },
    executablePath,
    pipe: true,
  }
}

const ours = (served: ShownDocument): Contender => {
  const browsers = new BrowserPool()
  const job = formatJob({ design, browsers })
  return {
    name: 'Platen: warm pool behind its wall, a tab per workspace',
    async run() {
      const pdf = await writePdf({ ...(await job), document: async () => served })
      return pdf instanceof Uint8Array ? pdf : pdf.bytes
    },
    close: () => browsers.close(),
  }
}

/** What a script does that makes one PDF: start, print, end. */
const launchPerDocument = (html: string): Contender => ({
  name: 'a browser launched per document',
  async run() {
    const browser = await launch({ ...(await chromium()), headless: 'shell' })
    const page = await browser.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const bytes = await page.pdf(print)
    await browser.close()
    return bytes
  },
})

/** The limit: one tab that is never closed, without a wall, a fresh context or a clock. */
const rawWarmPage = async (html: string): Promise<Contender> => {
  const browser = await launch({ ...(await chromium()), headless: 'shell' })
  const page = await browser.newPage()
  return {
    name: 'one raw tab that stays open',
    async run() {
      await page.setContent(html, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => true))
      return page.pdf(print)
    },
    close: () => browser.close(),
  }
}

const design = sampleDesign('document', 10)
const parts = { design, registry: coreDesign, fonts: await readFonts(design, coreDesign), pictures: [] }
// Rendering is not part of the comparison: everyone gets a finished document, each in the form it works with.
const html = await inlineHtml(parts, { media: 'print' })
const served = await servedDocument(parts, { media: 'print' })

await compare({
  title: 'PDF of a ten-page document',
  contenders: [ours(served), launchPerDocument(html), await rawWarmPage(html)],
  goals: [
    { against: 1, atLeast: 6, says: 'times as fast as a browser per document' },
    { against: 2, atLeast: 0.7, says: 'of the speed of the raw warm tab' },
  ],
})
