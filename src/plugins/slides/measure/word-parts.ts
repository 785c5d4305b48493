import type { Piece, Reading, Segment } from './word-reading.ts'

/** Lends the page what tells the text of an element from the elements in it that have lines of their own. Runs in the page. */
export const lendParts = (): void => {
  const { isSeen, pseudos, positions, styleOf } = globalThis.platenReading

  const spacesOf = (element: Element): Piece['spaces'] => {
    const kept = getComputedStyle(element).getPropertyValue('white-space-collapse')
    return kept === 'preserve' || kept === 'break-spaces'
      ? 'all'
      : kept === 'preserve-breaks'
        ? 'lines'
        : 'collapse'
  }

  /** Generated content in the lines of its element; what stands in a box of its own is drawn with the boxes. */
  const pseudoOf = (element: Element, pseudo: 'before' | 'after'): Piece | null => {
    const words = pseudos.get(`${positions.get(element)} ${pseudo}`)
    if (!words || words.width < 0.5) return null
    const { text, x, y, width, height } = words
    const css = getComputedStyle(element, `::${pseudo}`)
    const style = styleOf(element, `::${pseudo}`)
    const isInline = css.display === 'inline' && (css.position === 'static' || css.position === 'relative')
    if (!isInline || style.opacity === 0 || css.visibility !== 'visible') return null
    return { node: null, text, style, box: { x, y, width, height }, spaces: 'collapse', isBreak: false }
  }

  /** Whether more than a space lies between generated content and the text of its element. */
  const isFar = (element: Element, pseudo: 'before' | 'after'): boolean => {
    const css = getComputedStyle(element, `::${pseudo}`)
    const gap = parseFloat(pseudo === 'before' ? css.marginInlineEnd : css.marginInlineStart)
    return gap > parseFloat(css.fontSize) * 0.4
  }

  const isApart = (element: Element): boolean => {
    const { display, backgroundColor, borderTopStyle } = getComputedStyle(element)
    if (display === 'inline' || display === 'contents') return false
    if (!display.startsWith('inline')) return true
    return display !== 'inline-block' || borderTopStyle !== 'none' || !/(?:, | \/ )0\)$/.test(backgroundColor)
  }

  const pieceOf = (node: Text, element: Element): Piece => {
    const css = getComputedStyle(element)
    const lower = node.data.toLowerCase()
    const isLow = css.textTransform === 'lowercase' && lower.length === node.data.length
    const text = isLow ? lower : node.data
    return { node, text, style: styleOf(element), box: null, spaces: spacesOf(element), isBreak: false }
  }

  const partsOf: Reading['partsOf'] = (root) => {
    const parts: (Segment | Element)[] = []
    let pieces: Piece[] = []
    const end = (): void => {
      if (pieces.some(({ text }) => text.trim() !== '')) parts.push({ element: root, pieces })
      pieces = []
    }
    const addPseudo = (element: Element, pseudo: 'before' | 'after'): void => {
      const piece = pseudoOf(element, pseudo)
      if (piece && isFar(element, pseudo)) parts.push({ element, pieces: [piece] })
      else if (piece) pieces.push(piece)
    }
    const visit = (element: Element): void => {
      addPseudo(element, 'before')
      for (const child of element.childNodes) {
        if (child instanceof Text) pieces.push(pieceOf(child, element))
        if (!(child instanceof HTMLElement) || !isSeen(child)) continue
        if (child.tagName === 'BR') {
          const style = styleOf(element)
          pieces.push({ node: null, text: '', style, box: null, spaces: 'collapse', isBreak: true })
        } else if (isApart(child)) {
          end()
          parts.push(child)
        } else visit(child)
      }
      addPseudo(element, 'after')
    }
    visit(root)
    end()
    // In the order they are painted, which a style may have changed.
    const orderOf = (part: Segment | Element): number =>
      part instanceof Element ? Number(getComputedStyle(part).order) : 0
    return /flex|grid/.test(getComputedStyle(root).display)
      ? parts.toSorted((one, other) => orderOf(one) - orderOf(other))
      : parts
  }

  globalThis.platenReading = { ...globalThis.platenReading, partsOf }
}
