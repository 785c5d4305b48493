import { EMU_PER_POINT, emu } from '../scene/box.ts'
import type { ListMark, Paragraph } from '../scene/text.ts'
import { colourOf } from '../theme/colour-of.ts'
import { hundredths, runsOf } from './word-runs.ts'
import type { WordRuling } from './word-ruling.ts'
import { dropOf } from './word-leading.ts'
import type { WordLine, WordMark, WordParagraph } from './word-rows.ts'

const styles: Readonly<Record<string, Extract<ListMark, { is: 'number' }>['style']>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
}

/** The mark of a list's entry as office programs draw it; numbers in a style they do not have are decimal. */
export const listMark = (mark: WordMark, { theme }: Pick<WordRuling, 'theme'>): ListMark => {
  const colour = colourOf(mark.colour, theme)
  if (mark.is === 'bullet') return { is: 'bullet', character: mark.character || '•', colour }
  return { is: 'number', style: styles[mark.style] ?? 'decimal', start: Math.max(1, mark.value), colour }
}

/** What of a line lies below its baseline. */
type Drop = (line: WordLine) => number

/** Room before a paragraph: what lies between the lower edge of the one before and the upper edge of its first line. */
const roomBefore = (paragraph: WordParagraph, previous: WordParagraph | undefined, drop: Drop): number => {
  const [first, last] = [paragraph.lines[0], previous?.lines.at(-1)]
  if (!first || !last) return 0
  return Math.max(0, first.baseline - paragraph.leading + drop(first) - last.baseline - drop(last))
}

const startOf = ({ direction, rooms, lines }: WordParagraph): number => {
  const [room, line] = [rooms[0], lines[0]]
  const left = room?.left ?? line?.x ?? 0
  return direction === 'rtl' ? -(room?.right ?? (line ? line.x + line.width : 0)) : left
}

/** Start edge of a paragraph's first line, which may hang out of its others. */
const firstStart = ({ align, direction, lines, ...more }: WordParagraph): number => {
  const [line] = lines
  const start = startOf({ align, direction, lines, ...more })
  if (!line || align === 'center' || align === 'end') return start
  return direction === 'rtl' ? -(line.x + line.width) : line.x
}

/** Where a text begins at the start side, its hanging marks included; mirrored for texts that run from the right. */
export const textStart = (paragraphs: readonly WordParagraph[]): number =>
  Math.min(
    ...paragraphs.map((paragraph) =>
      Math.min(startOf(paragraph), firstStart(paragraph), markStart(paragraph)),
    ),
  )

const markStart = (paragraph: WordParagraph): number => {
  const { mark, lines, runs } = paragraph
  if (!mark) return startOf(paragraph)
  const size = runs[0]?.size ?? lines[0]?.height ?? 0
  const digits = mark.is === 'number' ? String(mark.value).length : 0
  // As far before the text as Chromium draws a dot, or the number, its point and a space.
  return startOf(paragraph) - size * (mark.is === 'bullet' ? 0.86 : 0.5 + digits * 0.6)
}

const indentOf = (paragraph: WordParagraph, start: number): Paragraph['indent'] => {
  const text = startOf(paragraph) - start
  const mark = (paragraph.mark ? markStart(paragraph) : firstStart(paragraph)) - start
  const isPlain = Math.abs(text) < 0.6 && Math.abs(mark) < 0.6
  return isPlain ? undefined : { text: emu(Math.max(0, text)), mark: emu(Math.max(0, mark)) }
}

/** Paragraphs of a scene whose text begins at `start`, as `textStart` tells it. */
export const paragraphsOf = (
  paragraphs: readonly WordParagraph[],
  start: number,
  ruling: WordRuling,
  drop: Drop = dropOf,
): Paragraph[] =>
  paragraphs.map((paragraph, index) => {
    const { align, direction, leading, level, mark, runs } = paragraph
    const indent = indentOf(paragraph, start)
    return {
      runs: runsOf(runs, ruling),
      align,
      direction,
      level: Math.min(8, level),
      ...(mark && { mark: listMark(mark, ruling) }),
      ...(indent && { indent }),
      leading: hundredths(leading),
      before: index === 0 ? 0 : hundredths(roomBefore(paragraph, paragraphs[index - 1], drop)),
      after: 0,
    }
  })

/** Height of paragraphs as they are written, in EMU. */
export const heightOf = (paragraphs: readonly Paragraph[], lines: readonly number[]): number =>
  paragraphs.reduce((sum, { before, leading }, index) => sum + before + leading * (lines[index] ?? 1), 0) *
  (EMU_PER_POINT / 100)
