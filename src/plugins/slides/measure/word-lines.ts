import type { Fragment, Reading } from './word-reading.ts'
import type { WordLine } from './word-rows.ts'

/** Lends the page what tells the lines of a text. Runs in the page. */
export const lendLines = (): void => {
  /** More than any line has. */
  const anew = 1e6

  /** Whether what is left of a piece begins after the end of a line that is kept. */
  const isAfterEnd = ({ piece: { spaces, text }, from }: Fragment): boolean =>
    spaces !== 'collapse' && from > 0 && /\n[ \t]*$/.test(text.slice(0, from))

  const lineOf = (fragments: readonly Fragment[], isBroken: boolean): WordLine => {
    const { faceOf } = globalThis.platenReading
    const left = Math.min(...fragments.map(({ box }) => box.left))
    const right = Math.max(...fragments.map(({ box }) => box.right))
    const text = (each: Fragment): string => each.piece.text.slice(each.from, each.to)
    const level = fragments.filter(({ piece }) => piece.style.shift === '')
    const set = level.length > 0 ? level : fragments
    const largest = set.reduce((one, other) => (other.piece.style.size > one.piece.style.size ? other : one))
    const { style, box: place } = largest.piece
    const isAnew = isBroken || fragments.slice(0, 1).some(isAfterEnd)
    const own = faceOf(style)
    // Chromium puts letters on whole pixels below the upper edge of their box.
    const baseline = largest.box.top + (place ? own.ascent * style.size : Math.round(own.ascent * style.size))
    const faces = set.map((each) => ({
      ...faceOf(each.piece.style, text(each)),
      size: each.piece.style.size,
    }))
    const top = Math.min(...set.map(({ box }) => box.top))
    const bottom = Math.max(...set.map(({ box }) => box.bottom))
    return {
      text: fragments.map(text).join(''),
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      baseline,
      size: style.size,
      ascent: Math.max(...faces.map(({ ascent, size }) => ascent * size)),
      descent: Math.max(...faces.map(({ descent, size }) => descent * size)),
      ...(isAnew ? { lead: anew, leadOfTwo: anew } : globalThis.platenReading.leadsOf(fragments)),
    }
  }

  const linesOf: Reading['linesOf'] = (pieces) => {
    const lines: { fragments: Fragment[]; isBroken: boolean }[] = []
    let isBroken = true
    for (const piece of pieces) {
      if (piece.isBreak) isBroken = true
      for (const fragment of globalThis.platenReading.fragmentsOf(piece)) {
        const last = lines.at(-1)
        const middle = (fragment.box.top + fragment.box.bottom) / 2
        const isSame = last?.fragments.some(({ box }) => middle > box.top && middle < box.bottom)
        if (last && isSame && !isBroken) last.fragments.push(fragment)
        else lines.push({ fragments: [fragment], isBroken })
        isBroken = false
      }
    }
    return lines.map(({ fragments, isBroken }) => {
      const line = lineOf(fragments, isBroken)
      return { ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }
    })
  }

  globalThis.platenReading = { ...globalThis.platenReading, linesOf }
}
