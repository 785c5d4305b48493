import type { Fragment, Reading } from './word-reading.ts'

/** Lends the page what tells how much room the first words of a line take. Runs in the page. */
export const lendLeads = (): void => {
  const range = document.createRange()

  /** What stands before the first place where a line may break. */
  const firstWord =
    /^\s*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef](?:[、。，．）」』】〉》！？：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)|[^\s\u2e80-\u9fff-]+-?|-)/u

  const leadOf = ([first, ...more]: readonly Fragment[], start: RegExp): number => {
    if (!first) return 0
    const { piece, from, to, box } = first
    const space = globalThis.platenReading.faceOf(piece.style).space
    if (!piece.node) return space + (box.right - box.left)
    const words = piece.node.data.slice(from, to)
    const word = start.exec(words)?.[0] ?? words
    range.setStart(piece.node, from)
    range.setEnd(piece.node, from + word.length)
    const { width } = range.getBoundingClientRect()
    const isAsian = /^[\u2e80-\u9fff\uff00-\uffef]/u.test(words.trim())
    // A word may go on in another run.
    const next = more.slice(0, 1).map((each) => each.piece.text.slice(each.from, each.to))
    const goesOn = word.length === words.length && /\S$/.test(words) && /^\S/.test(next.join(''))
    const rest = goesOn ? leadOf(more, start) - space : 0
    return (isAsian ? 0 : space) + width + rest
  }

  const leadsOf: Reading['leadsOf'] = (fragments) => {
    const lead = leadOf(fragments, firstWord)
    const words = fragments.slice(0, 1).map(({ piece, from, to }) => piece.text.slice(from, to))
    const hasTwo = /^\s*[^\s\u2e80-\u9fff-]+ [^\s\u2e80-\u9fff-]+/u.test(words.join(''))
    return { lead, leadOfTwo: hasTwo ? leadOf(fragments, /^\s*\S+ [^\s-]+/u) : lead }
  }

  globalThis.platenReading = { ...globalThis.platenReading, leadsOf }
}
