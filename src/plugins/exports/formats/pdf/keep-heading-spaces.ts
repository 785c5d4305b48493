/**
 * Chromium writes a heading into the outline as it is painted, and a space at the end of a line is not: "the quiet
 * returnof the tram". So lines are broken where they broke anyway, and their spaces kept. Kept spaces take room: where
 * lines do not start at the start, the last line gets one too, and the heading is moved back by what they push it. A
 * heading that becomes higher by it stays as it was. Runs in the page, reading and writing in turns for all headings at
 * once: the document is laid out four times, not four times a heading.
 */
export const keepHeadingSpaces = (): void => {
  const range = document.createRange()
  const topOf = (text: Text, at: number): number => {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect().top
  }
  const breaksIn = (heading: HTMLElement): [Text, number][] => {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    const breaks: [Text, number][] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text // the walker shows nothing else
      // From the end, so that splitting the text at one break does not move the ones before.
      for (let at = text.length - 2; at > 0; at -= 1) {
        if (text.data[at] === ' ' && topOf(text, at - 1) < topOf(text, at + 1)) breaks.push([text, at])
      }
    }
    return breaks
  }
  /** What part of a kept space the lines are pushed by. */
  const pushOf = ({ direction, textAlign }: CSSStyleDeclaration): number => {
    if (textAlign === 'center') return 0.5
    return textAlign === 'end' || textAlign === (direction === 'rtl' ? 'left' : 'right') ? 1 : 0
  }
  // Margins move it: whatever makes a layer of its own is painted later, and read later by what copies text. The room is
  // for the spaces of full lines; no words come up into it, since every line now ends where it ended.
  const widen = (
    { heading, push, room }: { heading: HTMLElement; push: number; room: number },
    moved: number,
  ) => {
    heading.style.marginInlineStart = `${moved - (push === 0.5 ? room : 0)}px`
    heading.style.marginInlineEnd = `${-room - moved}px`
  }

  const broken = Array.from(document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'), (heading) => {
    const style = getComputedStyle(heading)
    const original = heading.cloneNode(true)
    const last = document.createTextNode(pushOf(style) > 0 ? ' ' : '')
    const breaks = breaksIn(heading)
    const room = parseFloat(style.fontSize) / 2
    return { heading, original, breaks, last, room, push: pushOf(style), height: heading.offsetHeight }
  }).filter(({ breaks }) => breaks.length > 0)

  for (const each of broken) {
    for (const [text, at] of each.breaks) text.splitText(at + 1).before(document.createElement('br'))
    each.heading.append(each.last)
    Object.assign(each.heading.style, { whiteSpace: 'break-spaces', maxInlineSize: 'none' })
    widen(each, 0)
  }
  const spaces = broken.map(({ last, push }) => {
    range.selectNode(last)
    return push > 0 ? range.getBoundingClientRect().width * push : 0
  })
  broken.forEach((each, index) => widen(each, spaces[index] ?? 0))
  const higher = broken.filter(({ heading, height }) => heading.offsetHeight !== height)
  for (const { heading, original } of higher) heading.replaceWith(original)
}
