import type { Piece } from './pieces.ts'

/**
 * How many lines pieces take in a width, filled one after the other as a browser does. A piece wider than the room goes
 * on a line of its own and is broken anywhere.
 */
export const countLines = (pieces: readonly Piece[], room: number): number => {
  let lines = 1
  let used = 0
  for (const { letters, width, space } of pieces) {
    if (used > 0 && used + width > room) {
      lines += 1
      used = 0
    }
    if (width <= room) used += width + space
    else {
      for (const letter of letters) {
        if (used > 0 && used + letter > room) {
          lines += 1
          used = 0
        }
        used += letter
      }
      used += space
    }
  }
  return lines
}
