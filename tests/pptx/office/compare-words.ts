import type { Word } from './office.ts'

/** What happened to the words of a page on their way. */
export type WordsCompared = {
  words: number
  missing: string[]
  added: string[]
  /** Words that come later or earlier than in the other. */
  disordered: number
  /** The farthest that a word stands from its place, in shares of the page's width. */
  farthest: { text: string; by: number } | undefined
}

/** Longest run of words that both have in the same order, as pairs of their positions. */
const inOrder = (from: readonly string[], to: readonly string[]): [number, number][] => {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = rows[i]
      if (row)
        row[j] =
          from[i] === to[j]
            ? (rows[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < from.length && j < to.length;)
    if (from[i] === to[j]) pairs.push([i++, j++])
    else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  return pairs
}

const left = (some: readonly string[], others: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  return some.filter((text) => {
    const count = counts.get(text) ?? 0
    counts.set(text, count - 1)
    return count <= 0
  })
}

// Figures of charts and numbers of lines are painted apart from what they stand beside.
const isLettered = ({ text }: Word): boolean => /\p{L}/u.test(text)
const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text) && !/^\d{1,2}\.$/.test(text)

/** Words of one that the other has nowhere; where a word ends is told by room, which letters set wide have too. */
const lacking = (some: readonly string[], others: readonly string[]): string[] => {
  const whole = others.join('')
  return left(some, others).filter((text) => !whole.includes(text))
}

/** Compares the words of a page with those it should have; marks of lists are drawn by the program and left out. */
export const compareWords = (wanted: readonly Word[], found: readonly Word[]): WordsCompared => {
  const [from, to] = [wanted, found].map((words) => words.filter(isWord).map(({ text }) => text))
  const [a, b] = [wanted.filter(isLettered), found.filter(isLettered)]
  const [lettersFrom, lettersTo] = [a.map(({ text }) => text), b.map(({ text }) => text)]
  const pairs = inOrder(lettersFrom, lettersTo)
  let farthest: WordsCompared['farthest']
  for (const [i, j] of pairs) {
    const [one, other] = [a[i], b[j]]
    if (!one || !other) continue
    const by = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))
    if (!farthest || by > farthest.by) farthest = { text: one.text, by }
  }
  return {
    words: from?.length ?? 0,
    missing: lacking(from ?? [], to ?? []),
    added: lacking(to ?? [], from ?? []),
    disordered: lettersFrom.length - left(lettersFrom, lettersTo).length - pairs.length,
    farthest,
  }
}
