const ends = {
  line: /\n/g,
  sentence: /[.!?…؟۔।]["'”’»)\]]*\s+|[。！？]["”’」』）]*/gu,
  word: /\s+|[\u3000-\u9fff\uac00-\ud7af](?![\u3001\u3002\uff0c\uff1f\uff01\u300d\u300f\uff09])/gu,
  letter: /[^\u200d](?!\p{M}|\u200d|\p{Emoji_Modifier})/gsu,
}

/** The greatest number from 1 to `most` that passes, or 0; what passes stays so for any smaller number. */
export const greatest = (most: number, passes: (count: number) => boolean): number => {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** More letters than any sheet holds. */
const mostOnSheet = 9_000

/** Places after which a text may end on a sheet. */
const places = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((end) => end < text.length)

/**
 * How much of a text fits, in letters: up to the end of a line or a sentence where that fills most of the room, else of
 * a word, else within one. 0 where nothing fits.
 */
export const cutText = (text: string, fits: (length: number) => boolean): number => {
  const head = text.slice(0, mostOnSheet)
  const last = (pattern: RegExp): number => {
    const found = places(head, pattern)
    return found[greatest(found.length, (count) => fits(found[count - 1] ?? 0)) - 1] ?? 0
  }
  const word = last(ends.word)
  if (word === 0) return last(ends.letter)
  const better = [ends.line, ends.sentence].map(last).find((place) => place > word * 0.7)
  return better ?? word
}
