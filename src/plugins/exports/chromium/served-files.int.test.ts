import { createServer } from 'node:http'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { sampleDesign } from '../testing/sample-design.ts'
import { readFonts } from '../writing/read-fonts.ts'
import { servedDocument } from '../writing/served-document.ts'
import { BrowserPool } from './browser-pool.ts'
import { type LeasedPage } from './leased-page.ts'
import { servedOrigin, type ServedFiles } from './served-files.ts'

const pool = new BrowserPool({ tabs: 1 })

afterAll(() => pool.close())

const red = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#c33' } })
  .png()
  .toBuffer()
const picture = { type: 'image/png', bytes: red }
const a = `${servedOrigin}/a/1`
const b = `${servedOrigin}/b/1`

const shown = (html: string, files: ServedFiles, look: (page: LeasedPage) => Promise<unknown>) =>
  pool.run(
    async (page) => {
      await page.show({ html: `<!doctype html><html><title>t</title><body>${html}</html>`, files })
      return look(page)
    },
    { owner: 'w' },
  )
const widths = (page: LeasedPage) =>
  page.inPage(() => Array.from(document.images, (image) => image.naturalWidth))

test('a document loads what it was given, and nothing another one was given in the same tab', async () => {
  const both = `<img src="${a}"><img src="${b}"><svg><image href="${a}"/></svg><i style="background:url(${a})">i</i>`
  expect(await shown(both, new Map([[a, picture]]), widths)).toEqual([4, 0])
  expect(await shown(both, new Map([[b, picture]]), widths)).toEqual([0, 4])
  expect(await shown(both, new Map(), widths)).toEqual([0, 0])
})

test('what it was given can be no frame and no style sheet', async () => {
  const files = new Map([
    [a, { type: 'text/html', bytes: Buffer.from('<title>in</title><p>inside') }],
    [b, { type: 'text/css', bytes: Buffer.from('body { color: rgb(1, 2, 3) }') }],
  ])
  const html = `<link rel="stylesheet" href="${b}"><iframe src="${a}"></iframe><object data="${a}"></object><embed src="${a}">`
  const found = await shown(html, files, async (page) => {
    await new Promise((later) => setTimeout(later, 300))
    return page.use(async (tab) => ({
      texts: await Promise.all(
        tab.frames().map((frame) => frame.evaluate(() => document.body?.innerText ?? '')),
      ),
      color: await tab.evaluate(() => getComputedStyle(document.body).color),
    }))
  })
  expect(JSON.stringify(found)).not.toMatch(/inside|1, 2, 3/)
})

test('an address beside the given ones is refused, whatever its origin', async () => {
  const server = createServer((_, response) => response.end(red))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  let connections = 0
  server.on('connection', () => (connections += 1))
  const port = (server.address() as { port: number }).port
  const html = [`${a}?x`, `${servedOrigin}:${port}/a/1`, `http://127.0.0.1:${port}/`, 'https://example.com/a']
    .map((src) => `<img src="${src}">`)
    .join('')
  expect(await shown(html, new Map([[a, picture]]), widths)).toEqual([0, 0, 0, 0])
  expect(connections).toBe(0)
  server.close()
})

test('the fonts of every theme are loaded, in the next document of the tab too', async () => {
  for (const { slug } of coreDesign.themes) {
    const design = sampleDesign('document', 4, { theme: slug })
    const fonts = await readFonts(design, coreDesign)
    const { html, files } = await servedDocument(
      { design, registry: coreDesign, fonts, pictures: [] },
      { media: 'print' },
    )
    for (const round of [1, 2]) {
      const states = await pool.run(
        async (page) => {
          await page.show({ html, ...(files ? { files } : {}) })
          return page.inPage(() => Array.from(document.fonts, ({ status }) => status))
        },
        { owner: 'w' },
      )
      expect(states, `${slug}, ${round}`).toContain('loaded')
      expect(states, `${slug}, ${round}`).not.toContain('error')
    }
  }
})

test('two documents of a design share the addresses of fonts and none of pictures', async () => {
  const design = sampleDesign('document', 1)
  const parts = {
    design,
    registry: coreDesign,
    fonts: await readFonts(design, coreDesign),
    pictures: [{ record: { id: 'p' } as never, type: 'image/png', bytes: red }], // only its id and sizes are read
  }
  const [first, second] = await Promise.all([1, 2].map(() => servedDocument(parts, { media: 'print' })))
  const shared = [...(first?.files?.keys() ?? [])].filter((address) => second?.files?.has(address))
  expect(shared).toHaveLength(parts.fonts.size)
  expect(first?.files?.size).toBe(parts.fonts.size + 1)
})

test('links of a PDF lead to the web, to mail and within it, and nowhere else', async () => {
  const web = ['https://a.example/', 'http://b.example/', 'mailto:a@b.example', 'tel:+491']
  const refused = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'data:text/html,x',
    'chrome://version',
    '/relative',
  ]
  const links = [...web, ...refused].map(
    (href) => `<a href="${href}">x</a> <svg><a href="${href}"><text y="9">x</text></a></svg>`,
  )
  const bytes = await pool.run(async (page) => {
    await page.show(
      `<!doctype html><title>t</title><body>${links.join('')}<a href="#end">e</a><p id="end">end`,
    )
    return page.pdf()
  })
  const { pages } = await readPdf(bytes)
  expect([...new Set(pages.flatMap((page) => page.links))].sort()).toEqual(web.sort())
})
