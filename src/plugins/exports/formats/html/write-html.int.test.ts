import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { type Browser, launch } from 'puppeteer'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coreDesign, type Design } from '#design/index.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { inherited } from '../../chromium/inherited.ts'
import { resolveChromium } from '../../chromium/resolve-chromium.ts'
import { formatJob } from '../../testing/format-job.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import type { Parts } from '../../writing/parts.ts'
import writeHtml from './write-html.handler.ts'

const browsers = new BrowserPool()
let browser: Browser
let folder: string

beforeAll(async () => {
  const { args, env = {}, executablePath } = await resolveChromium()
  browser = await launch({
    args,
    env: { ...inherited(), ...env },
    executablePath,
    headless: 'shell',
    pipe: true,
  })
  folder = await mkdtemp(path.join(tmpdir(), 'platen-html-'))
})

afterAll(async () => {
  await browser?.close()
  await browsers.close()
  await rm(folder, { recursive: true, force: true })
})

const zipped = async (design: Design, pictures: Parts['pictures'] = []) => {
  const bytes = await writeHtml(await formatJob({ design, browsers, pictures }))
  if (!(bytes instanceof Uint8Array)) throw new Error('an HTML export is always a ZIP')
  return bytes
}

/** Unpacks an archive and opens it as a person would: from the disk, with scripts allowed. */
const opened = async (bytes: Uint8Array, width = 1280) => {
  const root = await mkdtemp(path.join(folder, 'site-'))
  const files = unzipSync(bytes)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), content)
  }
  const page = await browser.newPage()
  await page.setViewport({ width, height: 800 })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(pathToFileURL(path.join(root, 'index.html')).href, { waitUntil: 'load' })
  const seen = await page.evaluate(async () => {
    await document.fonts.ready
    return {
      title: document.title,
      language: document.documentElement.lang,
      direction: document.documentElement.dir,
      faces: Array.from(document.fonts, ({ family, status }) => ({ family, status })),
      images: Array.from(document.images, (image) => image.naturalWidth),
      width: document.documentElement.scrollWidth,
      sheet: document.querySelector('.page')?.getBoundingClientRect().width ?? 0,
      scripts: document.querySelectorAll('script, [onclick], [onload], [onerror]').length,
    }
  })
  await page.close()
  const prefix = pathToFileURL(root).href
  return { ...seen, files, complaints, elsewhere: requests.filter((url) => !url.startsWith(prefix)) }
}

const quiet = { complaints: [], elsewhere: [], scripts: 0 }

test.each(coreDesign.kinds.map(({ slug }) => slug))(
  'a %s opens from a disk with nothing missing',
  async (kind) => {
    for (const { slug: theme } of coreDesign.themes) {
      const site = await opened(
        await zipped(sampleDesign(kind, 3, { theme, title: 'Grün & <Blau>', language: 'de' })),
      )
      expect(site).toMatchObject({ ...quiet, title: 'Grün & <Blau>', language: 'de', direction: 'ltr' })
      expect(site.faces.map(({ status }) => status)).not.toContain('error')
      expect(site.faces.map(({ status }) => status)).toContain('loaded')
      expect(Object.keys(site.files).slice(0, 2)).toEqual(['index.html', 'assets/style.css'])
      expect(Object.keys(site.files).filter((name) => /^\/|\\|\.\.|\/$/.test(name))).toEqual([])
    }
  },
)

test.each(coreDesign.kinds.map(({ slug }) => slug))('a %s with every layout is valid HTML', async (kind) => {
  const html = unzipSync(await zipped(sampleDesign(kind, 12)))['index.html']
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  const { results } = await validator.validateString(new TextDecoder().decode(html))
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
})

test('a website fits a phone, a sheet is not larger than itself', async () => {
  const phone = await opened(await zipped(sampleDesign('website', 6)), 390)
  expect(phone.width).toBe(390)
  const desk = await opened(await zipped(sampleDesign('document', 1)), 1600)
  expect(desk.sheet).toBe(794)
  const small = await opened(await zipped(sampleDesign('slides', 2)), 390)
  expect(small.width).toBe(390)
})

test('pictures lie beside the page', async () => {
  const image = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer()
  const record = { id: 'p', alt: 'A red field', width: 60, height: 40 }
  const design = sampleDesign('website', 1)
  const pages = [{ layout: design.pages[0]?.layout ?? '', blocks: [{ blockType: 'image', image: 'p' }] }]
  const site = await opened(
    await zipped({ ...design, pages }, [{ record, type: 'image/jpeg', bytes: image }]),
  )
  expect(site).toMatchObject({ ...quiet, images: [60] })
  expect(Buffer.from(site.files['assets/pictures/1.jpg'] ?? []).equals(image)).toBe(true)

  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  const smaller = await opened(
    await zipped({ ...design, pages }, [{ record, type: 'image/png', bytes: photo }]),
  )
  expect(smaller).toMatchObject({ ...quiet, images: [900] })
  expect(smaller.files['assets/pictures/1.webp']?.byteLength).toBeLessThan(photo.byteLength / 2)
})

test.each([
  ['zh-Hans', '季度报告：收入增长', 'ltr', 'noto-serif-sc', 'Platen Serif Han'],
  ['ja', '四半期報告とこれから', 'ltr', 'noto-serif-jp', 'Platen Serif Han'],
  ['ar', 'التقرير الربع سنوي', 'rtl', 'noto-naskh-arabic', 'Platen Serif Arabic'],
])(
  'text in %s brings its fonts along, only the slices it needs',
  async (language, title, direction, slug, family) => {
    const design = sampleDesign('slides', 1, { language, title })
    const pages = [{ layout: design.pages[0]?.layout ?? '', blocks: [{ blockType: 'cover', title }] }]
    const site = await opened(await zipped({ ...design, pages }))
    expect(site).toMatchObject({ ...quiet, title, language, direction })
    const slices = Object.keys(site.files).filter((name) => name.startsWith(`assets/fonts/${slug}/`))
    expect(slices.length).toBeGreaterThan(0)
    expect(slices.length).toBeLessThan(20)
    const weight = Object.values(site.files).reduce((sum, file) => sum + file.length, 0)
    expect(weight).toBeLessThan(3_000_000)
    const loaded = site.faces.filter(({ status }) => status === 'loaded').map((face) => face.family)
    expect(loaded.join()).toContain(family)
    expect(site.faces.map(({ status }) => status)).not.toContain('error')
  },
)

test('a half-made design opens too, and the same design gives the same bytes', async () => {
  const empty = sampleDesign('website', 1, { title: ' ' })
  const bare = { ...empty, pages: [{ layout: 'nowhere', blocks: [{ blockType: 'unheard-of' }] }] }
  expect(await opened(await zipped(bare))).toMatchObject({ ...quiet, title: 'Untitled' })
  expect(await opened(await zipped({ ...empty, pages: [] }))).toMatchObject(quiet)
  const again = [await zipped(sampleDesign('slides', 2)), await zipped(sampleDesign('slides', 2))]
  expect(Buffer.from(again[0] ?? []).equals(again[1] ?? new Uint8Array())).toBe(true)
})

test('nothing in the page names another place, and closing tags in the CSS end nothing', async () => {
  const { files } = await opened(await zipped(sampleDesign('website', 3)))
  const html = new TextDecoder().decode(files['index.html'])
  const css = new TextDecoder().decode(files['assets/style.css'])
  expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charSet="utf-8"\/>/)
  expect(html).not.toMatch(/<style|<script|(?:src|href)="(?!assets\/|https:\/\/|#|mailto:)/)
  expect(css.match(/url\([^)]*\)/g)?.filter((url) => !url.startsWith('url("fonts/'))).toEqual([])
})
