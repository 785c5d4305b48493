/**
 * Chromium writes a heading into the outline as it is painted, and a space at the end of a line is not: "the quiet
 * returnof the tram". Kept spaces are painted; a heading that would lie differently with them stays as it is. Runs in
 * the page.
 */
export const keepHeadingSpaces = (): void => {
  const headings = document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')
  // Reading all, writing all and reading all again lays the document out twice, not twice per heading.
  const before = Array.from(headings, (heading) => {
    const { direction, textAlign } = getComputedStyle(heading)
    const atStart = textAlign === 'start' || textAlign === (direction === 'rtl' ? 'right' : 'left')
    return { heading, atStart, height: heading.offsetHeight }
  })
  for (const { atStart, heading } of before) if (atStart) heading.style.whiteSpace = 'break-spaces'
  const moved = before.filter(({ heading, height }) => heading.offsetHeight !== height)
  for (const { heading } of moved) heading.style.whiteSpace = ''
}
