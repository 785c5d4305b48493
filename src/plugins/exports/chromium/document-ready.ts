/** Waits for fonts and pictures. Runs in the page. */
export const ready = async (): Promise<void> => {
  // A reader of PDFs would open what no browser does: files, shares of the network, programs.
  for (const link of document.querySelectorAll<HTMLAnchorElement>(':any-link, svg a')) {
    const address = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''
    if (/^\s*(?:https?:|mailto:|tel:|#)/i.test(address)) continue
    link.removeAttribute('href')
    link.removeAttribute('xlink:href')
  }
  await document.fonts.ready
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
}
