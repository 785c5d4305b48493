/**
 * Sets sheets whose content came out higher than estimated a little smaller: the renderer knows the letters' widths, only
 * the browser knows what it made of them. Runs in the page.
 */
export const fitSheets = ({ smallest }: { smallest: number }): void => {
  // Less than half a pixel too much shows nowhere.
  const tolerance = 0.5
  const step = 0.02
  const excess = (page: HTMLElement): number => {
    const { paddingBlockEnd } = getComputedStyle(page)
    const end = page.getBoundingClientRect().bottom - Number.parseFloat(paddingBlockEnd)
    return Math.max(
      ...Array.from(page.querySelectorAll('.block'), (block) => block.getBoundingClientRect().bottom - end),
    )
  }
  for (const page of document.querySelectorAll<HTMLElement>('.page')) {
    let fit = Number(getComputedStyle(page).getPropertyValue('--fit')) || 1
    const least = fit * smallest
    while (excess(page) > tolerance && fit > least) {
      fit -= step
      page.style.setProperty('--fit', String(fit))
    }
  }
}
