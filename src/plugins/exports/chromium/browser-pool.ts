import { Fault } from '#kernel/server/fault.ts'
import { BrowserLost } from './browser-lost.ts'
import { KeptTabs } from './kept-tabs.ts'
import { LeasedPage } from './leased-page.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { type Supervisor, supervise } from './supervisor.ts'
import { type TabQueue, tabQueue } from './tab-queue.ts'
import { settledWithin } from './settled-within.ts'
import { type SupervisedBrowser } from './supervised-browser.ts'
import { tooHeavy } from './too-heavy.ts'
import { openWalledPage, type WalledPage } from './walled-page.ts'

type LeaseOptions = {
  signal?: AbortSignal | undefined
  /** A tab is only used again for documents of the same owner; without one, never. */
  owner?: string | undefined
  alone?: boolean
  /** How long this document may take, where that is less than any may. */
  documentMs?: number | undefined
}

/** One warm Chromium behind a bounded queue of tabs. */
export class BrowserPool {
  readonly #limits: Limits
  readonly #tabs: TabQueue
  readonly #supervisor: Supervisor
  readonly #kept: KeptTabs
  #closed = false
  #idle: NodeJS.Timeout | undefined

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...defaultLimits, ...limits }
    this.#tabs = tabQueue(this.#limits)
    this.#supervisor = supervise(this.#limits)
    this.#kept = new KeptTabs(this.#limits)
  }

  get load() {
    return { taken: this.#tabs.taken, waiting: this.#tabs.waiting }
  }

  /**
   * A walled-in tab for one document. Waits for a free one.
   *
   * @throws Fault `exports.busy`, `exports.no-browser`; the signal's reason.
   */
  async lease({ alone = false, ...options }: LeaseOptions = {}): Promise<LeasedPage> {
    const free = await this.#tabs.take(options)
    const giveBack = () => this.#returned(free)
    clearTimeout(this.#idle)
    try {
      if (this.#closed) throw new Error('The browser pool is closed.')
      return await this.#open({ ...options, alone, giveBack })
    } catch (failure) {
      giveBack()
      throw failure
    }
  }

  /**
   * Does a document's work in a leased tab. If the browser ends below it, the work is done once more in a browser of its
   * own: the innocent succeed there, and the guilty end nobody else.
   *
   * @throws Fault `exports.crashed` (retryable), `exports.too-heavy`; what `lease` and the work throw.
   */
  async run<Result>(
    work: (page: LeasedPage) => Promise<Result>,
    options: LeaseOptions = {},
  ): Promise<Result> {
    try {
      return await this.#once(work, options)
    } catch (failure) {
      if (!(failure instanceof BrowserLost) || this.#closed) throw failure
    }
    try {
      return await this.#once(work, { ...options, alone: true })
    } catch (failure) {
      if (!(failure instanceof BrowserLost)) throw failure
      throw failure.isHeavy ? tooHeavy(endedTwice, failure) : crashed(failure)
    }
  }

  /** Ends every browser; documents still open are lost. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#idle)
    await this.#kept.closeAll()
    await this.#supervisor.close()
  }

  async #once<Result>(work: (page: LeasedPage) => Promise<Result>, options: LeaseOptions): Promise<Result> {
    await using page = await this.lease(options)
    return await work(page)
  }

  async #open({
    signal,
    alone,
    owner,
    documentMs = Infinity,
    giveBack,
  }: Required<Pick<LeaseOptions, 'alone'>> & LeaseOptions & { giveBack: () => void }): Promise<LeasedPage> {
    const known = alone ? undefined : await this.#kept.take(owner)
    const browser =
      known?.browser ?? (await (alone ? this.#supervisor.another() : this.#supervisor.current()))
    browser.began()
    const leave = () => {
      browser.ended()
      giveBack()
      if (alone) void browser.retire()
    }
    try {
      const tab = known ?? { walled: await this.#openPage(browser), browser, owner, documents: 0 }
      tab.documents += 1
      return new LeasedPage({
        tab,
        limits: { ...this.#limits, documentMs: Math.min(documentMs, this.#limits.documentMs) },
        signal,
        giveBack: async (clean) => {
          await (clean && !alone ? this.#kept.keep(tab) : this.#kept.close(tab))
          leave()
        },
      })
    } catch (failure) {
      leave()
      throw browser.gone.signal.aborted ? new BrowserLost(failure) : failure
    }
  }

  async #openPage(browser: SupervisedBrowser): Promise<WalledPage> {
    const opening = openWalledPage(browser)
    if ((await settledWithin(opening, this.#limits.startMs)) === 'late') browser.kill('A tab did not open')
    return opening
  }

  #returned(giveBack: () => void): void {
    giveBack()
    if (this.#tabs.taken > 0) return
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.#supervisor.close(), this.#limits.idleMs).unref()
  }
}

const endedTwice = 'Chromium ended twice below this document, the second time with nothing else in it'

const crashed = (cause: BrowserLost) =>
  new Fault('The program that draws pages stopped while it worked on this design. Try again.', {
    code: 'exports.crashed',
    status: 500,
    internal: endedTwice,
    cause,
    retryable: true,
  })
