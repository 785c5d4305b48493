/**
 * Puts the pages of a part below its first heading in the outline: the document itself has them on one level, since each
 * page stands for itself. Runs in the page.
 */
export const nestParts = (): void => {
  let isInside = false
  for (const page of document.querySelectorAll('.page')) {
    const opens = page.id.startsWith('part-')
    // Below the design's own title there is nothing to nest.
    if (opens) isInside = page.querySelector('h1, h2, h3, h4, h5, h6')?.tagName === 'H2'
    if (opens || !isInside) continue
    for (const heading of page.querySelectorAll('h2, h3, h4, h5'))
      heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1))
  }
}
