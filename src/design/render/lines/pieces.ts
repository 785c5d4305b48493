import { characterKind, is } from './character-kind.ts'

/** What stays together on a line, and the width of the spaces after it, which take none at the end of one. */
export type Piece = { readonly letters: readonly number[]; readonly width: number; readonly space: number }

/** Whether a line may end between two characters that are no spaces. */
const mayBreak = (before: number, after: number, keepsWords: boolean): boolean => {
  if (before & is.hyphen) return (after & (is.letter | is.dash)) !== 0
  if ((before | after) & is.dash) return (after & is.neverFirst) === 0
  // Chromium breaks addresses here, not after slashes.
  if (before & is.question) return (after & is.letter) !== 0
  if (after & is.neverFirst || before & is.neverLast) return false
  if (keepsWords && before & after & is.letter) return false
  return ((before | after) & is.ideograph) !== 0
}

const words =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('th', { granularity: 'word' }) : undefined

/** Where words of a script without spaces end, as the browser's dictionary has it. */
const wordEnds = (text: string): ReadonlySet<number> | undefined =>
  words && /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(text)
    ? new Set([...words.segment(text)].map(({ index }) => index))
    : undefined

/** Divides a line of text where it may be broken. `widthAt` tells the width of the character at an offset. */
export const piecesOf = (
  text: string,
  widthAt: (code: number, offset: number) => number,
  keepsWords = false,
): Piece[] => {
  const pieces: Piece[] = []
  const ends = wordEnds(text)
  let letters: number[] = []
  let [width, gap, before, offset] = [0, 0, 0, 0]
  const end = (): void => {
    if (letters.length > 0 || gap > 0) pieces.push({ letters, width, space: gap })
    letters = []
    width = gap = before = 0
  }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const kind = characterKind(code)
    // Joined pictures are drawn as one, and so are the two letters of a flag.
    const isFlag = (before & kind & is.flag) !== 0
    const own = before & is.joiner || isFlag ? 0 : widthAt(code, offset)
    if (kind & is.space) gap += own
    else {
      const isWordEnd = (before & is.thai) !== 0 && ends?.has(offset) === true
      const isBroken = letters.length > 0 && !isFlag && (isWordEnd || mayBreak(before, kind, keepsWords))
      if (gap > 0 || isBroken) end()
      letters.push(own)
      width += own
      before = isFlag ? is.ideograph : kind
    }
    offset += character.length
  }
  end()
  return pieces
}
