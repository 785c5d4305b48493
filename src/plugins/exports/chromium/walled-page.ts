import {
  type BrowserContext,
  type CDPSession,
  type HTTPRequest,
  type Page,
  type ResourceType,
} from 'puppeteer'
import { slit } from './launch-browser.ts'
import { type ServedFile, type ServedFiles } from './served-files.ts'
import { type SupervisedBrowser } from './supervised-browser.ts'

export type WalledPage = {
  context: BrowserContext
  page: Page
  session: CDPSession
  crashed: AbortController
  /** Which files the tab's next document may load. */
  serve(files: ServedFiles): void
  /** Opens a window on the document, until the tab is emptied. */
  resize(window: { width: number; height: number; scale: number }): Promise<void>
  /** Leaves nothing of its document in the tab, which may load nothing any more. */
  empty(): Promise<unknown>
}

/**
 * A tab in a context of its own: no scripts, and no request leaves it. What the document was given is answered from
 * here, everything else refused. The switches of `wall` are the other half.
 */
export const openWalledPage = async ({ browser }: SupervisedBrowser): Promise<WalledPage> => {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const crashed = new AbortController()
  let served: ServedFiles = new Map()
  let mayKeep = true
  let isOpen = false
  page.on('error', (crash) => crashed.abort(crash))
  // The page may be closed before the answer arrives.
  page.on('request', (request) => void answer(request, served).catch(() => undefined))
  const [session] = await Promise.all([
    page.createCDPSession(),
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
  ])
  return {
    context,
    page,
    session,
    crashed,
    serve(files) {
      served = files
      mayKeep &&= [...files.values()].every(({ lasting }) => lasting)
    },
    async resize({ scale, ...size }) {
      isOpen = true
      // Not `setViewport`: a picture is drawn at the scale of the session that asks for it.
      const metrics = { ...size, deviceScaleFactor: scale, mobile: false }
      await session.send('Emulation.setDeviceMetricsOverride', metrics)
    },
    async empty() {
      served = new Map()
      if (isOpen) {
        await session.send('Emulation.clearDeviceMetricsOverride')
        await page.setViewport(slit)
      }
      isOpen = false
      // A page keeps what it loaded as long as it is the same page, whatever `no-store` says. A new one forgets the
      // fonts too, which then take as long as the document.
      await (mayKeep ? page.setContent('<!doctype html>') : page.goto('about:blank'))
      mayKeep = true
    },
  }
}

// A frame or a style sheet that is one of the files would be a document nobody rendered.
const loaded: ReadonlySet<ResourceType> = new Set(['font', 'image'])

const answer = async (request: HTTPRequest, served: ServedFiles): Promise<void> => {
  if (/^(data|about):/.test(request.url())) return request.continue()
  const file = loaded.has(request.resourceType()) ? served.get(request.url()) : undefined
  return file ? request.respond(responseOf(file)) : request.abort('blockedbyclient')
}

const responseOf = ({ bytes, lasting, type }: ServedFile) => ({
  contentType: type,
  headers: {
    // Fonts are asked for across origins, and the document has none of its own.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': lasting ? 'max-age=31536000, immutable' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
  },
  body: bytes,
})
