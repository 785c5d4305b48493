/**
 * Sets pages that came out taller than their sheet a little smaller, so that they do not spill a last line onto a sheet
 * of its own: the renderer estimates how much fits, only the browser knows. A page that does not fit at the smallest
 * size keeps its own and flows on. Runs in the page.
 */
export const fitSheets = ({ height, smallest }: { height: number; smallest: number }): void => {
  // Less than a twentieth of a pixel too much puts a whole block on the next sheet.
  const tolerance = 0.05
  const step = 0.03
  for (const page of document.querySelectorAll<HTMLElement>('.page')) {
    let fit = Number(getComputedStyle(page).getPropertyValue('--fit')) || 1
    const least = fit * smallest
    while (page.getBoundingClientRect().height > height + tolerance && fit > least) {
      fit -= step
      page.style.setProperty('--fit', String(fit))
    }
    if (page.getBoundingClientRect().height > height + tolerance) page.style.removeProperty('--fit')
  }
}
