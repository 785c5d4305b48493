import type { Sentence } from './sentences.ts'

/** Sentences of a design so far; tells whether one was said before, word for word or nearly. */
export type Said = { before(sentence: Sentence): boolean }

const negations = new Set(
  'not no never none nicht kein keine keinen nie ne pas jamais non no nunca não nunca niet geen nie nie nigdy değil не нет никогда без without ohne sans sin senza sem zonder bez'.split(
    ' ',
  ),
)

/** Words that may differ between two ways to say the same: short ones, and forms of one word. */
const differLittle = (a: readonly string[], b: readonly string[]): boolean => {
  if (Math.abs(a.length - b.length) > 2) return false
  const left = [...b]
  const rest = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (Math.max(rest.length, left.length) > Math.max(2, a.length * 0.25)) return false
  const isSmall = (word: string): boolean => word.length <= 4 && !/\d/.test(word) && !negations.has(word)
  return [rest, left].every((words, side) => {
    const others = side === 0 ? left : rest
    return words.every(
      (word) =>
        isSmall(word) ||
        (word.length >= 5 &&
          !/\d/.test(word) &&
          others.some((other) => other.slice(0, 5) === word.slice(0, 5))),
    )
  })
}

/** A text of few words has many sentences that look alike; none but the last of them are compared. */
const MOST_ALIKE = 8

/** Listens to sentences in their order. */
export const listen = (): Said => {
  const exact = new Set<string>()
  const near = new Map<string, string[][]>()
  return {
    before: ({ key }) => {
      if (exact.has(key)) return true
      exact.add(key)
      const words = key.split(' ')
      if (words.length < 6) return false
      // Two versions of a sentence share most of their long words: any pair of the three longest finds the other.
      const [a = '', b = '', c = ''] = words.toSorted((x, y) => y.length - x.length || (x < y ? -1 : 1))
      const keys = [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]
      const isRepeated = keys.some((each) => near.get(each)?.some((other) => differLittle(words, other)))
      for (const each of keys) near.set(each, [...(near.get(each) ?? []).slice(1 - MOST_ALIKE), words])
      return isRepeated
    },
  }
}
