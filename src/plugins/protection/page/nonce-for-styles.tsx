/**
 * Runs first on every page: libraries add style elements while they work (toasts, scroll locks, selects) and know of no
 * nonce. What a script makes with `createElement` gets the page's; what comes in as markup gets none and is refused.
 */
const script = `(() => {
  const { nonce } = document.currentScript
  const make = Document.prototype.createElement
  Document.prototype.createElement = function (...given) {
    const element = make.apply(this, given)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
})()`

/** The first script of a page; see `docs/decisions/0008-nonces.md`. */
export const NonceForStyles = ({ nonce }: { nonce: string | undefined }) => (
  <script
    nonce={nonce}
    // A browser shows no script the nonce of another, so what React finds differs from what it would write.
    suppressHydrationWarning
    dangerouslySetInnerHTML={{ __html: script }}
  />
)
