import type { Paragraph } from '../../scene/text.ts'

type Counted = { readonly style: string; readonly start: number; readonly next: number }

/**
 * Paragraphs whose numbers say where their list starts, not which they are themselves: programs count on by themselves, and
 * number an entry that is put in between.
 */
export const countedOn = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const lists: (Counted | undefined)[] = []
  return paragraphs.map((paragraph) => {
    const { mark } = paragraph
    const level = Math.min(8, Math.max(0, Math.trunc(paragraph.level) || 0))
    lists.length = Math.min(lists.length, level + 1)
    if (mark?.is !== 'number') {
      lists[level] = undefined
      return paragraph
    }
    const open = lists[level]
    const goesOn = open?.style === mark.style && open.next === mark.start
    const start = goesOn ? open.start : mark.start
    lists[level] = { style: mark.style, start, next: mark.start + 1 }
    return start === mark.start ? paragraph : { ...paragraph, mark: { ...mark, start } }
  })
}
