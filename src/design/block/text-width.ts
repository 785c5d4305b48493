const isWide = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xffe6 && !(code >= 0xfb1d && code <= 0xfeff)) ||
    code > 0x1f000
  )
}

/** Estimated width of a text from the mean width of its letters; ideographs are as wide as they are high. */
export const textWidth = (text: string, size: number, advance = 0.56): number => {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : advance
  return width * size
}

/** Letters of the longest word; ideographs break anywhere and count as one. */
export const longestWord = (text: string): number =>
  Math.max(1, ...text.split(/[\s\-–—/]+/).map((word) => ([...word].some(isWide) ? 2 : [...word].length)))

/** Estimated number of lines a text takes in a width. */
export const linesOf = (text: string, size: number, width: number, advance: number): number => {
  if (text.trim() === '') return 0
  const room = Math.max(width, size)
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size, advance) * 1.04) / room)), 0)
}
