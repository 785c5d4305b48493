import type { Fragment, Reading, Row } from './word-reading.ts'

/** Lends the page what tells which letters of a text stand in which line. Runs in the page. */
export const lendFragments = (): void => {
  const range = document.createRange()

  const rowsOf = (node: Text): Row[] => {
    range.selectNodeContents(node)
    const rows: Row[] = []
    for (const { top, bottom, left, right } of range.getClientRects()) {
      const last = rows.at(-1)
      const middle = (top + bottom) / 2
      if (last && middle > last.top && middle < last.bottom) {
        last.left = Math.min(last.left, left)
        last.right = Math.max(last.right, right)
      } else if (right > left || rows.length === 0) rows.push({ top, bottom, left, right })
    }
    return rows
  }

  const holds = ({ top, bottom, left, right }: Row, x: number, y: number): boolean =>
    y > top && y < bottom && x > left - 2 && x < right + 2

  /** The row a letter is drawn in; spaces that are not drawn belong to the letter after them. */
  const rowAt = (node: Text, at: number, rows: readonly Row[]): number => {
    for (let from = at; from < node.length; from += 1) {
      range.setStart(node, from)
      range.setEnd(node, from + 1)
      const box = range.getClientRects()[0]
      if (!box) continue
      const row = rows.findIndex((each) => holds(each, box.left, (box.top + box.bottom) / 2))
      if (row >= 0) return row
    }
    return rows.length - 1
  }

  const fragmentsOf: Reading['fragmentsOf'] = (piece): Fragment[] => {
    const { node, box } = piece
    if (!node) {
      if (!box) return []
      const { x, y, width, height } = box
      const row = { top: y, bottom: y + height, left: x, right: x + width }
      return [{ piece, from: 0, to: piece.text.length, box: row }]
    }
    const rows = rowsOf(node)
    let from = 0
    return rows.map((row, index) => {
      let [low, high] = [from, node.length]
      if (index === rows.length - 1) low = high
      while (low < high) {
        const middle = (low + high) >> 1
        if (rowAt(node, middle, rows) <= index) low = middle + 1
        else high = middle
      }
      // Halves of one character stay together.
      if (low < node.length && /[\udc00-\udfff]/.test(node.data[low] ?? '')) low += 1
      const fragment = { piece, from, to: low, box: row }
      from = low
      return fragment
    })
  }

  globalThis.platenReading = { ...globalThis.platenReading, fragmentsOf }
}
