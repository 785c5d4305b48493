/** Something a reader would see as broken. `where` names the place in words. */
export type Flaw = {
  flaw: 'overflow' | 'overlap' | 'clipped' | 'size' | 'covered' | 'squeezed'
  page: string
  layout: string
  block: string
  where: string
  by: number
}

/** The real height of a block in page units, by its page's and its own position. */
export type RealHeight = { sheet: number; block: number; type: string; height: number; isFlexible: boolean }

type Wanted = { isPaged: boolean; unitsWide: number; unitsHigh: number }

/**
 * Runs in the browser: looks at every line of text and every block as they are drawn. Boxes of text are narrowed to
 * the height of letters, because lines set tight overlap by their empty ascents.
 */
export const findFlaws = ({
  isPaged,
  unitsWide,
  unitsHigh,
}: Wanted): { flaws: Flaw[]; heights: RealHeight[] } => {
  type Box = { left: number; top: number; right: number; bottom: number }
  const flaws: Flaw[] = []
  const heights: RealHeight[] = []
  const slack = 1.5

  const letters = (rect: DOMRect): Box => {
    const cut = rect.height * 0.24
    return { left: rect.left, right: rect.right, top: rect.top + cut, bottom: rect.bottom - cut }
  }
  const overlapOf = (a: Box, b: Box): number =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    )
  const shown = (element: Element): boolean => {
    const style = getComputedStyle(element)
    return style.visibility !== 'hidden' && style.display !== 'none' && Number(style.opacity) > 0
  }

  const sheets = [...document.querySelectorAll<HTMLElement>('.page')]
  sheets.forEach((sheet, sheetIndex) => {
    const frame = sheet.getBoundingClientRect()
    const unit = frame.width / unitsWide
    const report = (flaw: Flaw['flaw'], element: Element | null, by: number): void => {
      const block = element?.closest('.block')
      flaws.push({
        flaw,
        page: `${sheet.dataset['page'] ?? '?'}/${sheetIndex + 1}`,
        layout: sheet.dataset['layout'] ?? '',
        block: [...(block?.classList ?? [])].find((name) => name.startsWith('b-'))?.slice(2) ?? '-',
        where: `${element?.className?.toString().slice(0, 40) || element?.tagName} “${(element?.textContent ?? '').slice(0, 30)}”`,
        by: Math.round(by * 10) / 10,
      })
    }
    if (isPaged && Math.abs(frame.height - unitsHigh * unit) > slack)
      report('size', sheet, frame.height - unitsHigh * unit)

    const lines: { box: Box; element: Element }[] = []
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest('title,desc,style,.folio-title')) continue
      if (!shown(element) || element.closest('.unseen')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // The text of an SVG has no line boxes of its own.
      const rects = element.closest('svg') ? [element.getBoundingClientRect()] : [...range.getClientRects()]
      const letterCount = [...node.textContent.trim()].length
      const lineCount = new Set(rects.map(({ top }) => Math.round(top))).size
      // Words set letter below letter have too little room, though nothing leaves it.
      if (lineCount > 1 && letterCount < lineCount * 2) report('squeezed', element, lineCount)
      for (const rect of rects) {
        if (rect.width < 1 || rect.height < 1) continue
        const box = letters(rect)
        lines.push({ box, element })
        const out = Math.max(
          frame.left - box.left,
          box.right - frame.right,
          isPaged ? frame.top - box.top : 0,
          isPaged ? box.bottom - frame.bottom : 0,
        )
        if (out > slack) report('overflow', element, out)
        for (let around = element.parentElement; around && around !== sheet; around = around.parentElement) {
          const style = getComputedStyle(around)
          if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
          const room = around.getBoundingClientRect()
          const hidden = Math.max(
            room.left - box.left,
            box.right - room.right,
            room.top - box.top,
            box.bottom - room.bottom,
          )
          if (hidden > slack) report('clipped', element, hidden)
        }
      }
    }
    for (let one = 0; one < lines.length; one += 1) {
      for (let other = one + 1; other < lines.length; other += 1) {
        const [a, b] = [lines[one], lines[other]]
        if (!a || !b || a.element === b.element) continue
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue
        const by = overlapOf(a.box, b.box)
        if (by > slack) report('overlap', b.element, by)
      }
    }
    const blocks = [...sheet.querySelectorAll<HTMLElement>('.block')]
    blocks.forEach((block, at) => {
      const box = block.getBoundingClientRect()
      for (const other of blocks.slice(at + 1)) {
        const by = overlapOf(box, other.getBoundingClientRect())
        if (by > slack) report('overlap', other, by)
      }
      const out = Math.max(
        box.right - frame.right,
        frame.left - box.left,
        isPaged ? box.bottom - frame.bottom : 0,
      )
      if (out > slack) report('overflow', block, out)
      heights.push({
        sheet: sheetIndex,
        block: Number(block.dataset['block']),
        type: [...block.classList].find((name) => name.startsWith('b-'))?.slice(2) ?? '',
        height: box.height / unit,
        isFlexible:
          getComputedStyle(block).flexGrow !== '0' ||
          getComputedStyle(block.firstElementChild ?? block).flexGrow !== '0',
      })
    })
  })
  const wide = document.documentElement.scrollWidth - innerWidth
  if (wide > 1) {
    flaws.push({
      flaw: 'overflow',
      page: '-',
      layout: '-',
      block: '-',
      where: 'the page scrolls sideways',
      by: wide,
    })
  }
  return { flaws, heights }
}
