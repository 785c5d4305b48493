/** The browser went away below a document, which may or may not have been the reason. */
export class BrowserLost extends Error {
  constructor(cause: unknown) {
    super('Chromium ended before the document was done.', { cause })
    this.name = 'BrowserLost'
  }
}
