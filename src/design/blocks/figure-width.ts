/** Width of a short figure such as "−18 %" in em of its size, rather too wide than too narrow. */
export const figureWidth = (figure: string): number => {
  let width = 0
  for (const character of figure) {
    if (/[\s.,:;'’!|il()]/.test(character)) width += 0.36
    else if (/[\p{Lu}mw%‰€₩₹]/u.test(character)) width += 0.9
    else if (/[\u1100-\u115f\u2e80-\uffef]|\p{Extended_Pictographic}/u.test(character))
      width += 1.42 // condensed faces borrow these from a face that is not
    else width += 0.66
  }
  return width
}

/** The figure with spaces that do not break, so that it stays on its line as long as it fits. */
export const unbroken = (figure: string): string => figure.trim().replace(/\s+/g, '\u00a0')
