import { type Browser, type Page, launch } from 'puppeteer'
import { lookForScripts } from './look-for-scripts.ts'

/** What a document did that no document of ours may do: ran something, asked for something, or could with a click. */
export type Look = (html: string) => Promise<string[]>

const here = 'http://document.invalid/'
/** Handlers of what failed to load run a moment after. */
const settledMs = 15

/** Runs in the page: a person who clicks everything that is not plainly a place to go to. */
const followLinks = (): void => {
  for (const link of document.querySelectorAll('a')) {
    if (!/^(?:https?|mailto|tel):$/.test(link.protocol)) link.click()
  }
}

const lookIn = (page: Page): { look: Look; ready: Promise<void> } => {
  let seen: string[] = []
  let html = ''
  page.on('dialog', (dialog) => {
    seen.push(`opened a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() === here)
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
    if (!request.url().startsWith('data:')) seen.push(`asked for ${request.url()}`)
    return void request.abort()
  })
  const prepare = async (): Promise<void> => {
    await page.setRequestInterception(true)
    await page.exposeFunction('xss', (index: number) => void seen.push(`ran payload ${index}`))
  }
  const look: Look = async (given) => {
    seen = []
    html = given
    await page.goto(here, { waitUntil: 'load' })
    // A document that leaves while it is looked at has done what it should not.
    const found = await page.evaluate(lookForScripts).catch(() => ['went away'])
    await page.evaluate(followLinks).catch(() => seen.push('went away'))
    await new Promise((done) => setTimeout(done, settledMs))
    return [...seen, ...found]
  }
  return { look, ready: prepare() }
}

/** A real Chromium that runs whatever a document lets it run: scripts are on, there is no policy and no sandbox. */
export const openBrowser = async (): Promise<{ browser: Browser; newLook: () => Promise<Look> }> => {
  const { resolveChromium } = await import('#plugins/exports/chromium/resolve-chromium.ts')
  const { args, env = {}, executablePath } = await resolveChromium()
  const browser = await launch({
    args,
    env: { ...process.env, ...env },
    executablePath,
    headless: 'shell',
    pipe: true,
  })
  const newLook = async (): Promise<Look> => {
    const { look, ready } = lookIn(await browser.newPage())
    await ready
    return look
  }
  return { browser, newLook }
}
