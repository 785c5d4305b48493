import type { Reading } from './word-reading.ts'
import type { Place, WordParagraph } from './word-rows.ts'

/** Lends the page what makes a paragraph of a text. Runs in the page. */
export const lendParagraphs = (): void => {
  const contentOf: Reading['contentOf'] = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const css = getComputedStyle(element)
    const inner = (side: string): number =>
      parseFloat(css.getPropertyValue(`padding-${side}`)) +
      parseFloat(css.getPropertyValue(`border-${side}-width`))
    const [left, top] = [inner('left'), inner('top')]
    return {
      x: x + left,
      y: y + top,
      width: width - left - inner('right'),
      height: height - top - inner('bottom'),
    }
  }

  const offCentre = (line: Place, room: WordParagraph['rooms'][number] | undefined): number =>
    room ? line.x + line.width / 2 - (room.left + room.right) / 2 : 0

  const alignOf = ({ direction, textAlign }: CSSStyleDeclaration): WordParagraph['align'] => {
    const align = textAlign.replace('-webkit-', '')
    if (align === 'center' || align === 'justify' || align === 'end') return align
    return align === (direction === 'rtl' ? 'left' : 'right') ? 'end' : 'start'
  }

  const paragraphOf: Reading['paragraphOf'] = (
    { element, pieces },
    { level, mark } = { level: 0, mark: null },
  ) => {
    const { linesOf, runsOf } = globalThis.platenReading
    const runs = runsOf(pieces)
    const lines = runs.some(({ text }) => text.trim() !== '') ? linesOf(pieces) : []
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return null
    const css = getComputedStyle(element)
    const content = contentOf(element)
    const rects = Array.from(element.getClientRects())
    const [before, after] = [content.x - (rects[0]?.left ?? 0), (rects[0]?.width ?? 0) - content.width]
    const isItem = /flex|grid/.test(css.display) || pieces.every(({ node }) => node === null)
    const drawn = {
      left: Math.min(...lines.map(({ x }) => x)),
      right: Math.max(...lines.map(({ x, width }) => x + width)),
    }
    const rooms = isItem
      ? [drawn]
      : rects.map(({ left, width }) => ({
          left: left + (rects.length > 1 ? before : content.x - left),
          right: rects.length > 1 ? left + width - (after - before) : content.x + content.width,
        }))
    const isEven = lines.every(
      ({ baseline }, index) => index === 0 || baseline > (lines[index - 1]?.baseline ?? 0),
    )
    const set = parseFloat(css.lineHeight) || parseFloat(css.fontSize) * 1.2
    const leading = lines.length > 1 && isEven ? (last.baseline - first.baseline) / (lines.length - 1) : set
    const direction = css.direction === 'rtl' ? 'rtl' : 'ltr'
    // What runs against the text around it begins where that does.
    const around =
      element.parentElement && element.tagName === 'BDI' ? getComputedStyle(element.parentElement) : css
    const isAgainst = around.direction !== css.direction
    const said = alignOf(css)
    const align = isAgainst && said === 'start' ? 'end' : isAgainst && said === 'end' ? 'start' : said
    // Beside generated content that stands off, a line is set in what is left of its element.
    const isOff =
      align === 'center' &&
      lines.length === 1 &&
      rooms.length === 1 &&
      Math.abs(offCentre(first, rooms[0])) > 1.5
    return { runs, lines, align, direction, level, mark, leading, rooms: isOff ? [drawn] : rooms }
  }

  globalThis.platenReading = { ...globalThis.platenReading, contentOf, paragraphOf }
}
