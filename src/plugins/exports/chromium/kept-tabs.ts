import { type Limits } from './limits.ts'
import { settledWithin } from './settled-within.ts'
import { type SupervisedBrowser } from './supervised-browser.ts'
import { type WalledPage } from './walled-page.ts'

/** A tab, the browser it is in, and whose documents it has seen. */
export type OpenTab = {
  walled: WalledPage
  browser: SupervisedBrowser
  owner: string | undefined
  documents: number
}

type Kept = { tab: OpenTab; expiry: NodeJS.Timeout; emptied: Promise<'settled' | 'failed' | 'late'> }

/**
 * Tabs that wait for another document of the same owner. A new context means a new process and fonts that are decoded
 * again, three times the work of the document itself; between documents of one workspace there is nothing to keep apart.
 */
export class KeptTabs {
  readonly #limits: Limits
  #kept: Kept[] = []

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** An empty tab that has only ever seen documents of this owner. */
  async take(owner: string | undefined): Promise<OpenTab | undefined> {
    const found = this.#kept.find(({ tab }) => tab.owner !== undefined && tab.owner === owner)
    if (!found) return undefined
    this.#drop(found)
    if ((await found.emptied) === 'settled' && isUsable(found.tab)) return found.tab
    void this.close(found.tab)
    return undefined
  }

  /** Keeps a tab for a while and empties it, which nobody waits for; one that is not worth keeping is closed. */
  async keep(tab: OpenTab): Promise<void> {
    if (!isUsable(tab) || tab.owner === undefined || tab.documents >= this.#limits.documentsPerTab)
      return this.close(tab)
    const emptied = settledWithin(tab.walled.empty(), this.#limits.closeMs)
    const expiry = setTimeout(() => void this.#expire(kept), this.#limits.keepTabMs).unref()
    const kept = { tab, expiry, emptied }
    this.#kept.push(kept)
    void emptied.then((outcome) => {
      if (outcome !== 'settled' && this.#kept.includes(kept)) void this.#expire(kept)
    })
    const [oldest] = this.#kept
    if (this.#kept.length > this.#limits.tabs && oldest) await this.#expire(oldest)
  }

  async close({ browser, walled }: OpenTab): Promise<void> {
    if (browser.gone.signal.aborted) return
    const closed = await settledWithin(walled.context.close(), this.#limits.closeMs)
    if (closed === 'late') browser.kill('A tab did not close')
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#kept.slice().map((kept) => this.#expire(kept)))
  }

  #drop(kept: Kept): void {
    clearTimeout(kept.expiry)
    this.#kept = this.#kept.filter((other) => other !== kept)
  }

  async #expire(kept: Kept): Promise<void> {
    this.#drop(kept)
    await this.close(kept.tab)
  }
}

const isUsable = ({ browser, walled }: OpenTab): boolean => browser.accepts && !walled.crashed.signal.aborted
