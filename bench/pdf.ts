import { launch } from 'puppeteer'
import { coreDesign, type Design } from '#design/index.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { type ShownDocument } from '#plugins/exports/chromium/served-files.ts'
import { resolveChromium } from '#plugins/exports/chromium/resolve-chromium.ts'
import writePdf from '#plugins/exports/formats/pdf/write-pdf.handler.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { inlineHtml } from '#plugins/exports/writing/inline-html.ts'
import type { Parts } from '#plugins/exports/writing/parts.ts'
import { readFonts } from '#plugins/exports/writing/read-fonts.ts'
import { servedDocument } from '#plugins/exports/writing/served-document.ts'
import { type Contender, compare } from './compare.ts'
import { photoDesign, photographs } from './pdf/photographs.ts'

const print = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  timeout: 0,
} as const

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

const ours = ({ design, served }: Content): Contender => {
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
    await page.setContent(html, { waitUntil: 'load', timeout: 0 })
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
      await page.setContent(html, { waitUntil: 'load', timeout: 0 })
      await page.evaluate(() => document.fonts.ready.then(() => true))
      return page.pdf(print)
    },
    close: () => browser.close(),
  }
}

type Content = { design: Design; html: string; served: ShownDocument }

/** Rendering is not part of the comparison: everyone gets a finished document, each in the form it works with. */
const contentOf = async (design: Design, pictures: Parts['pictures']): Promise<Content> => {
  const parts = { design, registry: coreDesign, fonts: await readFonts(design, coreDesign), pictures }
  return {
    design,
    html: await inlineHtml(parts, { media: 'print' }),
    served: await servedDocument(parts, { media: 'print' }),
  }
}

const ten = await contentOf(sampleDesign('document', 10), [])
await compare({
  title: 'PDF of a ten-page document',
  contenders: [ours(ten), launchPerDocument(ten.html), await rawWarmPage(ten.html)],
  goals: [
    { against: 1, atLeast: 6, says: 'times as fast as a browser per document' },
    { against: 2, atLeast: 0.7, says: 'of the speed of the raw warm tab' },
  ],
  worksPerRun: { count: 1, name: 'PDFs', every: 'minute' },
})

const forty = await contentOf(photoDesign(40), await photographs(6))
await compare({
  title: 'PDF of forty pages with photographs',
  contenders: [ours(forty), await rawWarmPage(forty.html)],
  goals: [
    { against: 1, atLeast: 1, says: 'times as fast as the raw warm tab, which sizes no picture' },
    { against: 1, atLeast: 3, measured: 'bytes', says: 'times as large is what plain page.pdf writes' },
  ],
  rounds: 5,
  worksPerRun: { count: 1, name: 'PDFs', every: 'minute' },
})
