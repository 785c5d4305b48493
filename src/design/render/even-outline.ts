/**
 * Headings of static markup whose levels never skip: blocks know their own place only, not what came before. A whole
 * document has exactly one h1, its first heading; a part of one has none.
 */
export const evenOutline = (html: string, isWhole: boolean): string => {
  let before = isWhole ? 0 : 1
  let shift = 0
  return html.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash: string, digit: string) => {
    if (slash === '') {
      const least = before === 0 ? 1 : 2
      const level = Math.min(before + 1, Math.max(least, Number(digit)))
      shift = before = level
    }
    return `<${slash}h${shift}`
  })
}
