/** Width of a character in em, as wide as it is in the wider faces labels are set in. */
const widthOf = (character: string): number => {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return 1.4
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffe6]/.test(character)) return 1
  if (/[WMЖШЩЮФЫ@%‰№—…]/.test(character)) return 0.98
  if (/[mwжшщюфы]/.test(character)) return 0.88
  return /\p{Lu}/u.test(character) ? 0.74 : 0.61
}

/** Width of a label, rather too wide than too narrow, whatever the face. */
export const labelWidth = (label: string, size: number): number => {
  let width = 0
  for (const character of label) width += widthOf(character)
  return width * size
}

/** The label, shortened to a width. */
export const fitted = (label: string, size: number, width: number): string => {
  if (labelWidth(label, size) <= width) return label
  // A sign of several code points is kept or left out as a whole.
  const signs = [...new Intl.Segmenter().segment(label)].map(({ segment }) => segment)
  while (signs.length > 0 && labelWidth(`${signs.join('')}…`, size) > width) signs.pop()
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`
}

/** The label on at most two lines of a width. */
export const onTwoLines = (label: string, size: number, width: number): string[] => {
  if (labelWidth(label, size) <= width) return [label]
  const words = label.split(/\s+/)
  let first = words.shift() ?? ''
  while (words[0] !== undefined && labelWidth(`${first} ${words[0]}`, size) <= width)
    first += ` ${words.shift() ?? ''}`
  return [first, words.join(' ')].filter((line) => line !== '').map((line) => fitted(line, size, width))
}
