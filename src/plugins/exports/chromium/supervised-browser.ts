import { MemorySpent } from './browser-lost.ts'
import { type RunningBrowser } from './launch-browser.ts'
import { type Limits } from './limits.ts'
import { memoryOf } from './memory-of.ts'
import { settledWithin } from './settled-within.ts'

/** One Chromium with what the supervisor must know of it. It ends when it is retired and its last document is done. */
export class SupervisedBrowser {
  readonly #running: RunningBrowser
  readonly #limits: Limits
  readonly #watch: NodeJS.Timeout
  readonly gone = new AbortController()
  readonly #started = performance.now()
  #documents = 0
  #open = 0
  #retired = false
  #lastAnswer = Date.now()

  constructor(running: RunningBrowser, limits: Limits) {
    this.#running = running
    this.#limits = limits
    running.browser.once('disconnected', () => this.#end('Chromium ended by itself'))
    this.#watch = setInterval(() => void this.#weigh(), limits.watchMs).unref()
  }

  get browser() {
    return this.#running.browser
  }

  get pid() {
    return this.#running.pid
  }

  /** Whether another document may be given to it. */
  get accepts() {
    const isOld = performance.now() - this.#started > this.#limits.recycleAfterMs
    return !this.#retired && !isOld && !this.gone.signal.aborted
  }

  get open() {
    return this.#open
  }

  began(): void {
    this.#open += 1
    this.#documents += 1
    if (this.#documents >= this.#limits.recycleAfterDocuments) this.#retired = true
  }

  ended(): void {
    this.#open -= 1
    this.#lastAnswer = Date.now()
    if (!this.accepts && this.#open === 0) void this.close()
  }

  /** Asks it after a rest whether it still answers; one that does not is killed. */
  async isHealthy(): Promise<boolean> {
    if (Date.now() - this.#lastAnswer < this.#limits.healthAfterMs) return true
    const answer = await settledWithin(this.browser.version(), this.#limits.healthMs)
    if (answer === 'settled') this.#lastAnswer = Date.now()
    else this.kill('Chromium did not answer')
    return answer === 'settled'
  }

  /** No more documents; it closes when those it has are done. */
  async retire(): Promise<void> {
    this.#retired = true
    if (this.#open === 0) await this.close()
  }

  async close(): Promise<void> {
    this.#retired = true
    await settledWithin(this.browser.close(), this.#limits.closeMs)
    this.kill('Chromium was closed')
    await settledWithin(this.#running.cleared, this.#limits.closeMs)
  }

  /** Ends the whole process group at once; every open document learns it from `gone`. */
  kill(reason: string | Error): void {
    this.#end(reason)
    this.#running.kill()
  }

  #end(reason: string | Error): void {
    clearInterval(this.#watch)
    this.gone.abort(typeof reason === 'string' ? new Error(reason) : reason)
  }

  async #weigh(): Promise<void> {
    const bytes = (await memoryOf(this.pid)) ?? 0
    if (bytes >= this.#limits.killAtBytes) this.kill(new MemorySpent(`Chromium took ${bytes} bytes`))
    else if (bytes >= this.#limits.recycleAtBytes) await this.retire()
  }
}
