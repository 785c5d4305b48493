import { plainWords } from '../facts/known.ts'

export type Sentence = { from: number; to: number; text: string; key: string }

const end =
  /(?:[.!?。！？؟…]+["”“»’」』)\]]*(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\n+)/gu
/** "Dr. Weber", "z. B. so", "approx. 5": the dot ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|St|Nr|No|vs|ca|approx|bzw|evtl|inkl|usw|etc|z\.\s?B|d\.\s?h|u\.\s?a|e\.g|i\.e|p\.\s?ex|Sr|Sra|Sig|г|т\.\s?е|им)\.$/u

/** The sentences of a text with their places. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  const take = (to: number): void => {
    const part = text.slice(from, to)
    const key = plainWords(part)
    if (key !== '') sentences.push({ from, to, text: part.trim(), key })
    from = to
  }
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(0, to - 12), to))) continue
    take(to)
  }
  take(text.length)
  return sentences
}

/** Long enough that saying it twice is a fault and no refrain: five words, or a dozen ideographs. */
export const isWeighty = ({ key, text }: Sentence): boolean =>
  key.split(' ').length >= 5 ||
  (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key) &&
    key.length >= 12 &&
    !text.startsWith('['))
