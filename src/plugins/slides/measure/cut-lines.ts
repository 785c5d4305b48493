/** Cuts single lines where the page shows an ellipsis: other programs would show all of them, past their box. Runs in the page. */
export const cutLines = (): void => {
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const element of document.querySelectorAll<HTMLElement>('.page *')) {
    if (element.scrollWidth <= element.clientWidth || element.childElementCount > 0) continue
    if (getComputedStyle(element).textOverflow !== 'ellipsis') continue
    const all = [...letters.segment(element.textContent ?? '')].map(({ segment }) => segment)
    let [fits, most] = [0, all.length]
    while (fits < most) {
      const middle = Math.ceil((fits + most) / 2)
      element.textContent = `${all.slice(0, middle).join('').trimEnd()}…`
      if (element.scrollWidth <= element.clientWidth) fits = middle
      else most = middle - 1
    }
    element.textContent = fits > 0 ? `${all.slice(0, fits).join('').trimEnd()}…` : ''
  }
}
