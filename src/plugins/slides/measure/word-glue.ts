import { textStart } from './word-paragraphs-of.ts'
import type { WordLine, WordParagraph, WordRun } from './word-rows.ts'
import { reachesOf } from './word-box.ts'

/** Share of its longest line that a text's lines must leave open, or another program may draw a word up. */
const TIGHT = 0.025

const NO_BREAK_SPACE = '\u00a0'

/** Runs in which the space after as many letters is one that no line breaks at. */
const joined = (runs: readonly WordRun[], letters: number): WordRun[] => {
  let left = letters
  return runs.map((run) => {
    if (left < 0) return run
    for (const [at, letter] of [...run.text].entries()) {
      if (/\s/.test(letter) && left === 0) {
        left = -1
        const characters = [...run.text]
        return { ...run, text: characters.with(at, NO_BREAK_SPACE).join('') }
      }
      if (!/\s/.test(letter)) left -= 1
    }
    return run
  })
}

const lettersIn = (text: string): number => [...text.replaceAll(/\s/g, '')].length

const firstWordOf = ({ text }: WordLine): string => /^\S+/.exec(text)?.[0] ?? ''

/**
 * Paragraphs whose evenly broken lines other programs would break later: where the first word of a line nearly fits into
 * the line before, it is held to the second one, which does not.
 */
export const glued = (paragraphs: readonly WordParagraph[]): WordParagraph[] => {
  const start = textStart(paragraphs)
  const reaches = paragraphs.map((paragraph) => reachesOf(paragraph, start))
  const least = Math.max(0, ...reaches.flat().map(({ reach }) => reach)) * (1 + TIGHT)
  return paragraphs.map((paragraph, index) => {
    let { runs } = paragraph
    let letters = 0
    const lines = paragraph.lines.map((line, at) => {
      const before = reaches[index]?.[at - 1]
      const start = letters
      letters += lettersIn(line.text)
      if (!before || before.reach + line.lead >= least || line.leadOfTwo <= line.lead) return line
      runs = joined(runs, start + lettersIn(firstWordOf(line)))
      return { ...line, lead: line.leadOfTwo }
    })
    return { ...paragraph, runs, lines }
  })
}
