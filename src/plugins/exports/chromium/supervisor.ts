import { Fault } from '#kernel/server/fault.ts'
import { launchBrowser } from './launch-browser.ts'
import { type Limits } from './limits.ts'
import { SupervisedBrowser } from './supervised-browser.ts'

export type Supervisor = {
  /** The warm browser, started or replaced when needed. */
  current(): Promise<SupervisedBrowser>
  /** A browser of its own for a document that may have ended the last one. */
  another(): Promise<SupervisedBrowser>
  close(): Promise<void>
}

/** Keeps one browser warm, starts it on first use, replaces it when it is worn out, stuck or gone. */
export const supervise = (limits: Limits): Supervisor => {
  const alive = new Set<SupervisedBrowser>()
  let starting: Promise<SupervisedBrowser> | undefined

  const start = async () => {
    const started = new SupervisedBrowser(await launch(limits), limits)
    alive.add(started)
    started.gone.signal.addEventListener('abort', () => alive.delete(started))
    return started
  }

  return {
    async current() {
      for (;;) {
        // Documents that arrive together share one start.
        const attempt = (starting ??= start())
        const browser = await attempt.catch((failure: unknown) => {
          if (starting === attempt) starting = undefined
          throw failure
        })
        if (browser.accepts && (await browser.isHealthy())) return browser
        if (starting === attempt) starting = undefined
        // One that grew old while nobody asked has no document whose end would close it.
        void browser.retire()
      }
    },
    another: start,
    async close() {
      const last = starting
      starting = undefined
      await last?.catch(() => undefined)
      await Promise.all([...alive].map((browser) => browser.close()))
    },
  }
}

const launch = async (limits: Limits) => {
  try {
    return await launchBrowser(limits)
  } catch (cause) {
    throw new Fault('The program that draws pages could not be started. Ask whoever runs this platform.', {
      code: 'exports.no-browser',
      status: 503,
      internal: cause instanceof Error ? cause.message : String(cause),
      cause,
      retryable: true,
    })
  }
}
