import { type Page } from 'puppeteer'
import { BrowserLost } from './browser-lost.ts'
import { ready } from './document-ready.ts'
import { type OpenTab } from './kept-tabs.ts'
import { type Limits } from './limits.ts'
import { printPdf } from './print-pdf.ts'
import { type PseudoBox, pseudoBoxesIn } from './pseudo-boxes.ts'
import { type ServedFiles, type ShownDocument } from './served-files.ts'
import { tooHeavy } from './too-heavy.ts'

type Given = {
  tab: OpenTab
  limits: Pick<Limits, 'documentMs' | 'htmlCharacters' | 'fileBytes'>
  signal?: AbortSignal | undefined
  /** Takes the tab back; `clean` when the document's work ended well in it. */
  giveBack: (clean: boolean) => Promise<void>
}

/** A window in CSS pixels, and how many pixels of a picture one of them becomes. */
export type PageWindow = { width: number; height: number; scale: number }

/** A part of a document in CSS pixels from its top left; where nothing is drawn it is white, or lets the ground through. */
export type PicturePart = {
  x?: number
  y: number
  width: number
  height: number
  /** Of the window's own. */
  scale?: number
  isTransparent?: boolean
  /** Written in a third less time and packed less well: for pictures nobody keeps. */
  isFleeting?: boolean
}

/** A PDF of so much text is a few megabytes; what repeats or shows pictures may be larger by any factor. */
const longestPlain = 2_000_000

const none: ServedFiles = new Map()

/** A tab for one document, given back when it is disposed of: `await using page = await browsers.lease({ signal })`. */
export class LeasedPage {
  readonly #given: Given
  readonly #clock: NodeJS.Timeout
  readonly #lost = Promise.withResolvers<never>()
  readonly #ended = new AbortController()
  #clean = true
  #mayBeLarge = true

  constructor(given: Given) {
    this.#given = given
    const { signal, tab } = given
    const { documentMs } = given.limits
    // Nobody may be listening at the moment the page is lost; the next use reports it.
    this.#lost.promise.catch(() => undefined)
    this.#clock = setTimeout(() => {
      this.#lose(tooHeavy(`the document was not done after ${documentMs} ms`))
      tab.browser.kill('A document ran into its time limit')
    }, documentMs)
    this.#when(tab.browser.gone.signal, (reason) => new BrowserLost(reason))
    this.#when(tab.walled.crashed.signal, (reason) => new BrowserLost(reason, { isHeavy: true }))
    if (signal) this.#when(signal, (reason) => reason)
  }

  /**
   * Lays a complete HTML document out and waits for its fonts and pictures, which it carries itself or brings along.
   *
   * @throws Fault `exports.too-heavy` for one that is too large to be tried.
   */
  async show(document: string | ShownDocument): Promise<void> {
    const { html, files = none }: ShownDocument = typeof document === 'string' ? { html: document } : document
    this.#refuseTooLarge(html, files)
    this.#given.tab.walled.serve(files)
    this.#mayBeLarge =
      html.length > longestPlain ||
      /data:image|<use/i.test(html) ||
      [...files.values()].some(({ type }) => type.startsWith('image'))
    await this.use((page) => page.setContent(html, { waitUntil: 'load', timeout: 0 }))
    await this.inPage(ready)
  }

  /** Lets the document shown load further files, or others at the addresses it knows. */
  offer(files: ServedFiles): void {
    this.#refuseTooLarge('', files)
    this.#given.tab.walled.serve(files)
  }

  /**
   * Runs a function in the page, in a world of its own that works with the document's scripts off. It reaches nothing
   * around it; what it takes and gives is JSON.
   */
  async inPage<Given extends unknown[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>> {
    // The loader that runs TypeScript wraps inner functions in a call to __name, which a page does not have.
    const call = `((__name) => (${work.toString()})(...${JSON.stringify(given)}))((named) => named)`
    return this.use((page) => page.evaluate(call) as Promise<Awaited<Result>>) // puppeteer types a string's result as unknown
  }

  /** A tagged PDF with an outline, in the page size the document's CSS asks for. */
  async pdf(): Promise<Uint8Array> {
    const { page, session } = this.#given.tab.walled
    const mostBytes = this.#given.limits.fileBytes
    return this.use(() => printPdf({ page, session, inPieces: this.#mayBeLarge, mostBytes }))
  }

  /** Gives the document a window to be looked at through; without one it has none, which is enough to print from. */
  async resize(window: PageWindow): Promise<void> {
    await this.use(() => this.#given.tab.walled.resize(window))
  }

  /** A PNG of a part of the document, however far that is below the window's lower edge; white where nothing is drawn. */
  async picture({
    x = 0,
    scale = 1,
    isTransparent = false,
    isFleeting = false,
    ...part
  }: PicturePart): Promise<Uint8Array> {
    const { session } = this.#given.tab.walled
    const clip = { x, ...part, scale }
    const none = { color: { r: 0, g: 0, b: 0, a: 0 } }
    const { data } = await this.use(async () => {
      if (isTransparent) await session.send('Emulation.setDefaultBackgroundColorOverride', none)
      const shot = {
        format: 'png',
        clip,
        captureBeyondViewport: true,
        optimizeForSpeed: isFleeting,
      } as const
      const taken = await session.send('Page.captureScreenshot', shot)
      if (isTransparent) await session.send('Emulation.setDefaultBackgroundColorOverride', {})
      return taken
    })
    return Buffer.from(data, 'base64')
  }

  /** Where `::before` and `::after` of the document lie, which no script can ask for. */
  async pseudoBoxes(): Promise<PseudoBox[]> {
    const { session } = this.#given.tab.walled
    const snapshot = { computedStyles: [], includePaintOrder: false, includeDOMRects: false }
    return pseudoBoxesIn(await this.use(() => session.send('DOMSnapshot.captureSnapshot', snapshot)))
  }

  /** Works on the tab until it is done, or until the browser, the time or the caller's patience is gone. */
  async use<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    try {
      return await Promise.race([this.#lost.promise, work(this.#given.tab.walled.page)])
    } catch (failure) {
      this.#clean = false
      throw failure
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#clock)
    this.#ended.abort()
    this.#given.tab.walled.serve(new Map())
    await this.#given.giveBack(this.#clean)
  }

  #refuseTooLarge(html: string, files: ServedFiles): void {
    const { htmlCharacters, fileBytes } = this.#given.limits
    if (html.length > htmlCharacters) throw tooHeavy(`the document has ${html.length} characters`)
    const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes.byteLength, 0)
    if (bytes > fileBytes) throw tooHeavy(`the document's files have ${bytes} bytes`)
  }

  #lose(reason: unknown): void {
    this.#clean = false
    this.#lost.reject(reason)
  }

  #when(signal: AbortSignal, reasonOf: (reason: unknown) => unknown): void {
    const lose = () => this.#lose(reasonOf(signal.reason))
    if (signal.aborted) lose()
    else signal.addEventListener('abort', lose, { once: true, signal: this.#ended.signal })
  }
}
