import { type BrowserContext, type HTTPRequest, type Page } from 'puppeteer'
import { type SupervisedBrowser } from './supervised-browser.ts'

export type WalledPage = { context: BrowserContext; page: Page; crashed: AbortController }

/** A tab in a context of its own: no scripts, and no request leaves it. The switches of `wall` are the other half. */
export const openWalledPage = async ({ browser }: SupervisedBrowser): Promise<WalledPage> => {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const crashed = new AbortController()
  page.on('error', (crash) => crashed.abort(crash))
  page.on('request', (request) => void decide(request))
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)])
  return { context, page, crashed }
}

const decide = async (request: HTTPRequest): Promise<void> => {
  const inside = /^(data|about):/.test(request.url())
  // The page may be closed before the answer arrives.
  await (inside ? request.continue() : request.abort('blockedbyclient')).catch(() => undefined)
}
