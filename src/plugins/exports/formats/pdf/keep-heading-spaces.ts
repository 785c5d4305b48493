/**
 * Chromium writes a heading into the outline as it is painted, and a space at the end of a line is not: "the quiet
 * returnof the tram". So lines are broken where they broke anyway, and their spaces kept. Kept spaces take room: where
 * lines do not start at the start, the last line gets one too, and the heading is moved back by what they push it. A
 * heading that becomes higher by it stays as it is. Runs in the page.
 */
export const keepHeadingSpaces = (): void => {
  const parts: Record<string, number> = { center: 0.5, end: 1, right: 1 }
  for (const heading of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    const { direction, textAlign } = getComputedStyle(heading)
    const part = direction === 'rtl' && textAlign === 'right' ? 0 : (parts[textAlign] ?? 0)
    const height = heading.offsetHeight
    const original = heading.cloneNode(true) as HTMLElement // a clone of an HTMLElement is one
    const range = document.createRange()
    const topOf = (text: Text, at: number): number => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().top
    }
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    const breaks: [Text, number][] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text // the walker shows nothing else
      for (let at = text.length - 2; at > 0; at -= 1) {
        if (text.data[at] === ' ' && topOf(text, at - 1) < topOf(text, at + 1)) breaks.push([text, at])
      }
    }
    if (breaks.length === 0) continue
    // Each text's breaks were found from its end, so that splitting it does not move the places before.
    for (const [text, at] of breaks) text.splitText(at + 1).before(document.createElement('br'))
    const last = document.createTextNode(part > 0 ? ' ' : '')
    heading.append(last)
    heading.style.whiteSpace = 'break-spaces'
    // Room for the spaces of lines that are full; no words come up into it, since every line now ends where it ended.
    // Margins move it: whatever makes a layer of its own is painted later, and read later by what copies text.
    const room = parseFloat(getComputedStyle(heading).fontSize) / 2
    const widen = (moved: number): void => {
      heading.style.maxInlineSize = 'none'
      heading.style.marginInlineStart = `${moved - (part === 0.5 ? room : 0)}px`
      heading.style.marginInlineEnd = `${-room - moved}px`
    }
    widen(0)
    range.selectNode(last)
    if (part > 0) widen(range.getBoundingClientRect().width * part)
    if (heading.offsetHeight !== height) heading.replaceWith(original)
  }
}
