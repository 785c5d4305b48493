import type { Reading } from './word-reading.ts'
import type { CellEdge, CellRow, WordParagraph } from './word-rows.ts'

/** Lends the page what reads a cell of a table: its ground, its edges and its text. Runs in the page. */
export const lendCells = (): void => {
  const { contentOf, isSeen, paragraphOf, partsOf } = globalThis.platenReading
  type Side = 'top' | 'right' | 'bottom' | 'left'
  const isClear = (colour: string): boolean => /(?:, | \/ )0\)$|^transparent$/.test(colour)

  const paragraphsIn = (element: Element): WordParagraph[] =>
    partsOf(element).flatMap((part) => {
      if (part instanceof Element)
        return isSeen(part) && !(part instanceof SVGElement) ? paragraphsIn(part) : []
      const paragraph = paragraphOf(part)
      return paragraph ? [paragraph] : []
    })

  const edgeOf = (element: Element, side: Side): CellEdge => {
    const css = getComputedStyle(element)
    const style = css.getPropertyValue(`border-${side}-style`)
    const width =
      style === 'none' || style === 'hidden' ? 0 : parseFloat(css.getPropertyValue(`border-${side}-width`))
    return { width, style, colour: css.getPropertyValue(`border-${side}-color`) }
  }

  /** A shadow inside of one side is how a rule over a column is drawn. */
  const shadowOf = (element: Element, side: Side): CellEdge => {
    const [, colour = '', x = '0', y = '0'] =
      /^(.+?\)) (-?[\d.]+)px (-?[\d.]+)px 0px 0px inset$/.exec(getComputedStyle(element).boxShadow) ?? []
    const towards = { top: Number(y), bottom: -Number(y), left: Number(x), right: -Number(x) }[side]
    return { width: Math.max(0, towards), style: 'solid', colour }
  }

  const edgesOf = (cell: HTMLTableCellElement, table: HTMLTableElement): CellRow['edges'] => {
    const { top, bottom, left, right } = cell.getBoundingClientRect()
    const [row, section] = [cell.parentElement, cell.parentElement?.parentElement]
    const lies = (within: Element | null | undefined, side: Side): boolean =>
      within != null &&
      Math.abs(within.getBoundingClientRect()[side] - { top, bottom, left, right }[side]) < 1
    // A table's own box holds its caption too.
    const outmost = {
      top: table.rows[0],
      bottom: table.rows[table.rows.length - 1],
      left: table,
      right: table,
    }
    const outer = (side: Side): Element[] => [
      ...[row, section].filter((each) => each != null).filter((each) => lies(each, side)),
      ...(lies(outmost[side], side) ? [table] : []),
    ]
    const widest = (side: Side): CellEdge =>
      [edgeOf(cell, side), shadowOf(cell, side), ...outer(side).map((each) => edgeOf(each, side))].reduce(
        (one, other) => (other.width > one.width ? other : one),
      )
    return { top: widest('top'), right: widest('right'), bottom: widest('bottom'), left: widest('left') }
  }

  const groundOf = (cell: Element, table: Element): string => {
    for (let each: Element | null = cell; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each)
      if (!isClear(backgroundColor)) return backgroundColor
      if (each === table) break
    }
    return ''
  }

  const cellOf: Reading['cellOf'] = (cell, table, column) => {
    const { x, y, width, height } = cell.getBoundingClientRect()
    const content = contentOf(cell)
    const align = getComputedStyle(cell).verticalAlign
    return {
      column,
      columns: cell.colSpan,
      rows: cell.rowSpan,
      isHeader: cell.tagName === 'TH',
      ground: groundOf(cell, table),
      edges: edgesOf(cell, table),
      insets: {
        top: content.y - y,
        left: content.x - x,
        right: x + width - content.x - content.width,
        bottom: y + height - content.y - content.height,
      },
      anchor: align === 'middle' ? 'middle' : align === 'bottom' ? 'bottom' : 'top',
      place: { x, y, width, height },
      paragraphs: paragraphsIn(cell),
    }
  }

  globalThis.platenReading = { ...globalThis.platenReading, cellOf }
}
