/**
 * A figure of HTML is a frame around anything, a table or a quote as well; one of a PDF is a picture, and has to say in
 * words what it shows. So frames become groups, and only the pictures in them figures: those without a description are
 * decoration, and left out. Captions stay with what they belong to. Runs in the page.
 */
export const nameFigures = (): void => {
  for (const figure of document.querySelectorAll('figure')) figure.setAttribute('role', 'group')
  for (const picture of document.querySelectorAll('svg[role=img], [role=img]')) {
    const ids = picture.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    const named = ids.some((id) => document.getElementById(id)?.textContent?.trim())
    if (!named && !picture.getAttribute('aria-label')?.trim()) picture.setAttribute('aria-hidden', 'true')
  }
}
