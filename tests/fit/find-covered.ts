import type { Flaw } from './find-flaws.ts'

/**
 * Runs in the browser: looks for words that something drawn later lies on, and for words of one block on the picture of
 * another. A line is asked for at three points; what is transparent there covers nothing.
 */
export const findCovered = (): Flaw[] => {
  const flaws: Flaw[] = []
  const style = document.createElement('style')
  style.textContent = '*,*::before,*::after{pointer-events:auto!important}'
  document.head.append(style)

  const isPainted = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
    backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor)
  const hasShapes = (element: Element): boolean =>
    ['::before', '::after'].some((name) => {
      const drawn = getComputedStyle(element, name)
      return drawn.content !== 'none' && !(Number(drawn.zIndex) < 0) && isPainted(drawn)
    })
  const covers = (hit: Element, words: Element): boolean => {
    if (words.contains(hit)) return false
    if (hit.contains(words)) return hasShapes(hit)
    return hit.matches('img,svg,svg *') || isPainted(getComputedStyle(hit)) || hasShapes(hit)
  }
  const report = (flaw: Flaw['flaw'], words: Element, by: Element): void => {
    const sheet = words.closest<HTMLElement>('.page')
    const block = [...(words.closest('.block')?.classList ?? [])].find((name) => name.startsWith('b-'))
    flaws.push({
      flaw,
      page: `${sheet?.dataset['page'] ?? '?'}/${sheet?.dataset['sheet'] ?? '?'}`,
      layout: sheet?.dataset['layout'] ?? '',
      block: block?.slice(2) ?? '-',
      where: `“${(words.textContent ?? '').slice(0, 30)}” under ${by.tagName} ${by.getAttribute('class') ?? ''}`,
      by: 1,
    })
  }
  const hitAt = (x: number, y: number): Element | null => {
    if (y < scrollY + 2 || y > scrollY + innerHeight - 2) scrollTo({ top: y - 40, behavior: 'instant' })
    return document.elementFromPoint(x - scrollX, y - scrollY)
  }

  const lines: { words: Element; left: number; top: number; width: number; height: number }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.parentElement
    if (!words || !node.textContent?.trim() || words.closest('title,desc,style,.folio-title,.unseen'))
      continue
    if (getComputedStyle(words).visibility === 'hidden') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = words.closest('svg') ? [words.getBoundingClientRect()] : [...range.getClientRects()]
    for (const { left, top, width, height } of rects)
      if (width >= 2 && height >= 2)
        lines.push({ words, left: left + scrollX, top: top + scrollY, width, height })
  }
  const pictures = [...document.querySelectorAll('.picture,.portrait,.brand-mark')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return {
      element,
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    }
  })
  for (const { words, left, top, width, height } of lines) {
    const middle = top + height / 2
    const picture = pictures.find(
      (each) =>
        Math.min(each.right, left + width) - Math.max(each.left, left) > 2 &&
        each.top < middle &&
        each.bottom > middle &&
        (each.element.closest('.block') !== words.closest('.block') || each.element.matches('.brand-mark')),
    )
    if (picture) report('overlap', words, picture.element)
    const hit = [0.1, 0.5, 0.9]
      .map((share) => hitAt(left + width * share, middle))
      .find((each) => each && covers(each, words))
    if (hit) report('covered', words, hit)
  }
  style.remove()
  scrollTo({ top: 0, behavior: 'instant' })
  return flaws
}
