import type { WordLine, WordParagraph } from './word-rows.ts'

/**
 * Share of a letter's size that lies between its baseline and the lower edge of its line, where the leading is a fixed
 * number of points. Programs take it from no font: PowerPoint and LibreOffice set the baseline of such a line a fifth of
 * the size of its largest letters above its lower edge, and leave all other room above them.
 */
const DROP = 0.2

/** From the baseline of a line to its lower edge. */
export const dropOf = ({ size }: Pick<WordLine, 'size'>): number => size * DROP

/** From the upper edge of a paragraph's first line to its baseline. */
export const ascentIn = ({ leading }: Pick<WordParagraph, 'leading'>, line: Pick<WordLine, 'size'>): number =>
  leading - dropOf(line)

/** The same of a cell's text, which LibreOffice sets by the descent of its face even where the leading is fixed. */
export const cellDropOf = ({ descent }: Pick<WordLine, 'descent'>): number => descent
