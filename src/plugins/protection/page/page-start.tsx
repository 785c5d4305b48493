'use client'
import { documentNonce } from '#ui/document-nonce.ts'

/** Makes libraries fit a page without inline styles and `eval`. Sent as text too, so it uses nothing from around it. */
const prepare = (nonce: string | undefined): void => {
  const make = Document.prototype.createElement
  if (nonce === undefined || 'withNonce' in make) return
  // Toasts, scroll locks and selects add style elements and know of no nonce. What a script makes gets the page's; what
  // comes in as markup gets none and is refused.
  const createElement = function (this: Document, ...given: Parameters<typeof make>) {
    const element = make.apply(this, given)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
  Document.prototype.createElement = Object.assign(createElement, { withNonce: true })
  // zod tries out whether it may evaluate code and browsers report the attempt; its own switch is set before it loads.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
}

// A page that fails on the server is drawn by the browser alone, where the script below is never run.
if (typeof document !== 'undefined') prepare(documentNonce())

/** The first script of a page; see docs/decisions/0010-nonces.md. */
export const PageStart = ({ nonce }: { nonce: string | undefined }) => (
  <script
    nonce={nonce}
    // A browser shows no script the nonce of another, so what React finds differs from what it would write.
    suppressHydrationWarning
    dangerouslySetInnerHTML={{ __html: `(${prepare.toString()})(document.currentScript.nonce)` }}
  />
)
