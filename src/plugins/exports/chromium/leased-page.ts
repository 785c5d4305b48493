import { type Page, type PDFOptions } from 'puppeteer'
import { BrowserLost } from './browser-lost.ts'
import { type Limits } from './limits.ts'
import { settledWithin } from './settled-within.ts'
import { type SupervisedBrowser } from './supervised-browser.ts'
import { tookTooLong } from './took-too-long.ts'
import { type WalledPage } from './walled-page.ts'

type Given = {
  walled: WalledPage
  browser: SupervisedBrowser
  limits: Limits
  signal?: AbortSignal | undefined
  giveBack: () => void
}

/** A tab for one document, given back when it is disposed of: `await using page = await browsers.lease({ signal })`. */
export class LeasedPage {
  readonly #given: Given
  readonly #clock: NodeJS.Timeout
  readonly #lost = Promise.withResolvers<never>()
  readonly #onGone = () => this.#lost.reject(new BrowserLost(this.#given.browser.gone.signal.reason))
  readonly #onAbort = () => this.#lost.reject(this.#given.signal?.reason)

  constructor(given: Given) {
    this.#given = given
    const { browser, limits, signal, walled } = given
    // Nobody may be listening at the moment the page is lost; the next use reports it.
    this.#lost.promise.catch(() => undefined)
    this.#clock = setTimeout(() => {
      this.#lost.reject(tookTooLong(limits.documentMs))
      browser.kill('A document ran into its time limit')
    }, limits.documentMs)
    browser.gone.signal.addEventListener('abort', this.#onGone, { once: true })
    signal?.addEventListener('abort', this.#onAbort, { once: true })
    walled.page.once('error', (crash) => this.#lost.reject(new BrowserLost(crash)))
    if (browser.gone.signal.aborted) this.#onGone()
    if (signal?.aborted) this.#onAbort()
  }

  /** Lays a complete HTML document out and waits for its fonts and pictures, all of which it must carry itself. */
  async show(html: string): Promise<void> {
    await this.use(async (page) => {
      await page.setContent(html, { waitUntil: 'load', timeout: 0 })
      await page.evaluate(ready)
    })
  }

  async pdf(options: PDFOptions): Promise<Uint8Array> {
    return this.use((page) => page.pdf({ ...options, timeout: 0 }))
  }

  /** Works on the tab until it is done, or until the browser, the time or the caller's patience is gone. */
  async use<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    return Promise.race([this.#lost.promise, work(this.#given.walled.page)])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { browser, giveBack, limits, signal, walled } = this.#given
    clearTimeout(this.#clock)
    browser.gone.signal.removeEventListener('abort', this.#onGone)
    signal?.removeEventListener('abort', this.#onAbort)
    const closing = browser.gone.signal.aborted || settledWithin(walled.context.close(), limits.closeMs)
    if ((await closing) === 'late') browser.kill('A tab did not close')
    browser.ended()
    giveBack()
  }
}

// Runs in the page's isolated world, which works with the document's own scripts off.
const ready = async (): Promise<void> => {
  await document.fonts.ready
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
}
