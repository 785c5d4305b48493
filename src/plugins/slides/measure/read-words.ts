import type { Place, ReadWords, SheetRow, TableRow, WordParagraph, WordRow } from './word-rows.ts'

/** Reads all text of a document that is not part of a drawing, sheet by sheet. Runs in the page. */
export const readWords = (): ReadWords => {
  const { contentOf, fitRuns, gather, isOne, isSeen, paragraphOf, partsOf, positions, tableOf } =
    globalThis.platenReading
  const words: WordRow[] = []
  const tables: TableRow[] = []
  let sheet: SheetRow = { sheet: 0, paint: 0, place: { x: 0, y: 0, width: 0, height: 0 }, anchors: [] }

  const blockOf = (element: Element): WordRow['block'] => {
    const block = element.closest<HTMLElement>('[data-block]')
    const type = [...(block?.classList ?? [])].find((name) => name.startsWith('b-'))
    return block && type !== undefined ? { type: type.slice(2), index: Number(block.dataset['block']) } : null
  }

  const classesOf = (element: Element): string[] => {
    const names: string[] = []
    for (let each: Element | null = element; each && !each.matches('.block,.page'); each = each.parentElement)
      names.push(...each.classList)
    return names
  }

  const lastIn = (element: Element): number => {
    let last = element
    while (last.lastElementChild) last = last.lastElementChild
    return positions.get(last) ?? 0
  }

  const add = (element: Element, paragraphs: (WordParagraph | null)[], more: { isWhole: boolean }): void => {
    const found = paragraphs.filter((each) => each !== null)
    if (found.length === 0) return
    words.push({
      sheet: sheet.sheet,
      paint: positions.get(element) ?? 0,
      until: lastIn(element),
      ...more,
      tag: element.tagName.toLowerCase(),
      classes: classesOf(element),
      block: blockOf(element),
      room: contentOf(element),
      paragraphs: found,
    })
  }

  const walk = (element: Element): void => {
    if (!(element instanceof HTMLElement) || !isSeen(element)) return
    if (element instanceof HTMLTableElement) {
      const table = tableOf(element)
      if (element.caption) walk(element.caption)
      if (table) tables.push({ ...table, sheet: sheet.sheet, block: blockOf(element) })
    } else if (isOne(element)) add(element, gather(element), { isWhole: true })
    else {
      const parts = partsOf(element)
      for (const part of parts) {
        if (part instanceof Element) walk(part)
        else add(part.element, [paragraphOf(part)], { isWhole: parts.length === 1 })
      }
    }
  }

  const placeOf = (element: Element): Place => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  }

  const sheets = Array.from(document.querySelectorAll<HTMLElement>('.page[data-sheet]'), (page): SheetRow => {
    const anchors = Array.from(page.querySelectorAll('[id]'), ({ id }) => id)
    if (page.id !== '') anchors.push(page.id)
    sheet = {
      sheet: Number(page.dataset['sheet']),
      paint: positions.get(page) ?? 0,
      place: placeOf(page),
      anchors,
    }
    walk(page)
    return sheet
  })
  const cells = tables.flatMap(({ rows }) => rows.flat())
  const paragraphs = [...words, ...cells].flatMap((each) => each.paragraphs)
  fitRuns(paragraphs.flatMap(({ runs }) => runs))
  return { sheets, words, tables }
}
