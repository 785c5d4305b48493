import { cutText } from '#kernel/cut-text.ts'
import type { PagePlan } from '../context.ts'

/** Characters of a person's text a page is written from: about three sheets. A plan is made from all of it. */
const LONGEST_EXCERPT = 9_000

/**
 * What of a person's text belongs to a page: all of it where it is short, else the paragraphs that share most words with
 * the page's plan and those around them, in their order. Left-out parts are marked.
 */
export const sourceExcerpt = (source: string, page: PagePlan | undefined): string => {
  if (source.length <= LONGEST_EXCERPT) return source
  const paragraphs = source.split(/\n\s*\n/).flatMap(cut)
  const wanted = wordsOf([page?.title, page?.idea, page?.part, ...(page?.points ?? [])].join(' '))
  const scores = paragraphs.map((paragraph) => scoreOf(paragraph, wanted))
  // A heading goes with what it heads, a sentence with what surrounds it.
  const smoothed = scores.map((score, at) => score + ((scores[at - 1] ?? 0) + (scores[at + 1] ?? 0)) / 3)
  const ranked = smoothed
    .map((score, at) => ({ score, at }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
  const kept = new Set<number>()
  let length = 0
  for (const { at } of ranked) {
    length += (paragraphs[at]?.length ?? 0) + 2
    if (length > LONGEST_EXCERPT) break
    kept.add(at)
  }
  return paragraphs
    .flatMap((paragraph, at) => (kept.has(at) ? paragraph : kept.has(at - 1) ? '[…]' : []))
    .join('\n\n')
}

const LONGEST_PARAGRAPH = 1_500

const cut = (paragraph: string): string[] => {
  if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph]
  const end = Math.max(
    paragraph.lastIndexOf('\n', LONGEST_PARAGRAPH),
    paragraph.lastIndexOf(' ', LONGEST_PARAGRAPH),
  )
  const head = end > 0 ? paragraph.slice(0, end) : cutText(paragraph, LONGEST_PARAGRAPH)
  return [head, ...cut(paragraph.slice(head.length))]
}

const words = /[\p{L}\p{M}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words of more than three letters; pairs of letters in scripts that part no words. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    [...text.toLowerCase().matchAll(words)].flatMap(([word]) => {
      if (unspaced.test(word))
        return Array.from(word, (_, at) => word.slice(at, at + 2)).filter(({ length }) => length > 1)
      return word.length > 3 || /\p{N}/u.test(word) ? [word] : []
    }),
  )

const scoreOf = (paragraph: string, wanted: ReadonlySet<string>): number => {
  const own = wordsOf(paragraph)
  const shared = [...own].filter((word) => wanted.has(word)).length
  return shared / Math.sqrt(own.size + 4)
}
