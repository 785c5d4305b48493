import { chromium } from '@playwright/test'
import {
  type Design,
  type DesignRegistry,
  fontFilesOf,
  type FontFile,
  renderDesign,
  type RenderInput,
} from '#design/index.ts'
import { resolveChromium } from '#plugins/exports/chromium/resolve-chromium.ts'
import { readFont } from '#plugins/preview/fonts/theme-fonts.ts'

const fontsBase = 'http://board.test'

type Drawn = Pick<RenderInput, 'assets'> & { design: Design; registry: DesignRegistry; width: number }

/** A real Chromium to draw designs in, with Platen's own fonts and nothing else of the network. */
export const openDrawingBoard = async (scale = 1) => {
  const { args, env = {}, executablePath } = await resolveChromium()
  const browser = await chromium.launch({
    executablePath,
    args,
    // Chromium's own libraries come by these variables.
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const context = await browser.newContext({ deviceScaleFactor: scale })
  const page = await context.newPage()
  const faces = new Map<string, Promise<Buffer | undefined>>()
  const registryFiles = new Map<string, FontFile>()
  await page.route('**/*', async (route) => {
    const [, family = '', file = ''] = /\/api\/fonts\/([^/]+)\/([^/?]+)/.exec(route.request().url()) ?? []
    const named = registryFiles.get(`${family}/${file}`)
    if (!named) return route.abort()
    const bytes = faces.get(file) ?? readFont(named)
    faces.set(file, bytes)
    const body = await bytes
    if (!body) return route.abort()
    return route.fulfill({
      body,
      contentType: 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  return {
    page,
    /** Shows a design at a width in CSS pixels and waits for its fonts. */
    async draw({ design, registry, assets, width }: Drawn): Promise<void> {
      for (const file of fontFilesOf(design, registry)) registryFiles.set(`${file.family}/${file.file}`, file)
      const html = await renderDesign({
        design,
        registry,
        assets,
        fonts: 'link',
        baseUrl: fontsBase,
        media: 'screen',
      })
      await page.setViewportSize({ width, height: 1000 })
      await page.setContent(html, { waitUntil: 'load' })
      // Functions that tsx compiled name themselves by a function of its own.
      await page.evaluate('globalThis.__name = (named) => named; document.fonts.ready.then(() => undefined)')
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

export type DrawingBoard = Awaited<ReturnType<typeof openDrawingBoard>>
