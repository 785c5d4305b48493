import type { Reading } from './word-reading.ts'
import type { WordMark, WordParagraph } from './word-rows.ts'

/** Lends the page what tells which texts people would want to change as one, and their lists' marks. Runs in the page. */
export const lendGroups = (): void => {
  const { paragraphOf, partsOf } = globalThis.platenReading
  const bullets: Record<string, string> = { disc: '•', circle: '◦', square: '▪' }

  const markOf = (item: Element): WordMark | null => {
    const { display, listStyleType: type, direction } = getComputedStyle(item)
    if (!display.includes('list-item') || type === 'none') return null
    const { colour, at } = {
      colour: getComputedStyle(item, '::marker').color,
      at: item.getBoundingClientRect(),
    }
    const edge = direction === 'rtl' ? at.right : at.left
    const drawn = type.startsWith('"') ? type.slice(1, -1).trim() : bullets[type]
    if (drawn !== undefined) return { is: 'bullet', character: drawn, colour, at: edge }
    const list = item.parentElement
    const start = list instanceof HTMLOListElement ? list.start : 1
    const before = Array.from(list?.children ?? []).filter(({ tagName }) => tagName === 'LI')
    return { is: 'number', style: type, value: start + before.indexOf(item), colour, at: edge }
  }

  const isPlainList = (list: Element): boolean =>
    list.parentElement?.closest('nav') === null &&
    Array.from(list.querySelectorAll('*')).every((each) => {
      const { display } = getComputedStyle(each)
      if (/^inline(?!-flex|-grid)|^none$|^contents$/.test(display)) return true
      return /^(?:UL|OL|LI|P)$/.test(each.tagName) && !/flex|grid/.test(display)
    })

  const isOne: Reading['isOne'] = (element) =>
    element.matches('.rich,pre,blockquote,[role=note]') || (element.matches('ul,ol') && isPlainList(element))

  const gatherAt = (element: Element, level: number): (WordParagraph | null)[] => {
    let mark = element.tagName === 'LI' ? markOf(element) : null
    return partsOf(element).flatMap((part) => {
      if (part instanceof Element) {
        const isInner = part.matches('ul,ol') && element.tagName === 'LI'
        return gatherAt(part, level + (isInner ? 1 : 0))
      }
      const paragraph = paragraphOf(part, { level, mark })
      mark = null
      return [paragraph]
    })
  }
  const gather: Reading['gather'] = (element) => gatherAt(element, 0)

  globalThis.platenReading = { ...globalThis.platenReading, isOne, gather }
}
