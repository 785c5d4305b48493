import type { Passage } from '../context.ts'

const reference = /\[\[\s*(\d+)\s*\]\]/g

/**
 * The passages a model's text stands for: those it refers to by number (`[[3]]`), or those whose words it repeats.
 * Undefined for anything else: words that are not the person's are not taken.
 */
export const resolvePassages = (value: string, passages: readonly Passage[]): Passage[] | undefined => {
  const numbers = [...value.matchAll(reference)].map(([, number]) => Number(number))
  if (numbers.length > 0) {
    const named = passages.filter(({ number }) => numbers.includes(number))
    return named.length > 0 ? named : undefined
  }
  return repeated(bare(value), passages)
}

/** Words alone: Markdown's marks and white space are no part of them. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s#*_>`-]+/g, '')

const repeated = (value: string, passages: readonly Passage[]): Passage[] | undefined => {
  if (value === '') return undefined
  for (const start of passages.keys()) {
    let words = ''
    for (let end = start; end < passages.length; end++) {
      words += bare(passages[end]?.text ?? '')
      if (words === value) return passages.slice(start, end + 1)
      if (!value.startsWith(words)) break
    }
  }
  return undefined
}
