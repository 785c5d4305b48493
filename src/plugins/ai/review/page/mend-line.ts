import type { FindingCode } from '../finding.ts'
import { isInventedName } from '../facts/field-name.ts'
import { figureSpans } from '../facts/figure-spans.ts'
import type { Known } from '../facts/known.ts'
import { contactSpans, nameSpans } from '../facts/name-spans.ts'
import { bracket, overlaps } from '../facts/span.ts'
import { asPlaceholders, isFiller, withoutLeftovers } from '../text/leftovers.ts'
import {
  singleSpaced,
  withoutBullets,
  withoutEmojiBullets,
  withoutMarkdown,
  withoutTags,
  withoutUnseen,
} from '../text/tidy-text.ts'
import { setTypography } from '../text/typography.ts'

/** What the passes over one text need to know of its place. */
export type Line = {
  known: Known
  language: string
  /** How many things the page lists: "five steps" claims nothing there. */
  counts: ReadonlySet<number>
  /** Part of rich text: its Markdown has been read already. */
  isRich: boolean
  isTitle: boolean
  isName: boolean
  /** A work cited: all of it or nothing is the brief's. */
  isCitation: boolean
  /** A bare year claims something here. */
  isDate: boolean
  /** Figures are told apart by the block's source line, not in brackets. */
  hasSource: boolean
  limit: number
  note(code: FindingCode, fixed?: boolean): void
  /** The figures here are not the brief's, and the source line is to say so. */
  onInventedFigure(): void
}

type Pass = readonly [FindingCode, (text: string) => string]

const cleaning = ({ known, isRich, isTitle }: Line): Pass[] => [
  ['characters', withoutUnseen],
  ...(isRich
    ? ([['markup', (text) => text.replace(/(?<!\d\s?)\*{2,}(?!\s?\d)/g, '')]] satisfies Pass[])
    : ([
        ['leftover', (text) => withoutLeftovers(text, isTitle)],
        ['markup', (text) => withoutTags(text, known.says)],
        ['markup', withoutMarkdown],
        ['markup', withoutEmojiBullets],
        ['markup', (text) => (text.includes('\n') ? text : withoutBullets(text))],
      ] satisfies Pass[])),
  ['leftover', asPlaceholders],
]

/** A text after all passes over its words. The person's own words stay as they are when they are to be used literally. */
export const mendLine = (text: string, line: Line): string => {
  if (line.known.literal && line.known.says(text)) return text
  let mended = text
  for (const [code, pass] of cleaning(line)) {
    const next = pass(mended)
    if (next !== mended) line.note(code)
    mended = next
  }
  const spaced = singleSpaced(line.isRich ? mended : mended.trim())
  const set = setTypography(spaced, line.language)
  if (set !== mended) line.note('typography')
  if (isFiller(set) && !line.known.says(set)) line.note('filler', false)
  return markFacts(set, line)
}

const markFacts = (text: string, line: Line): string => {
  const { known, limit } = line
  if (line.isName || line.isCitation) {
    const isInvented = line.isCitation
      ? !known.says(text) && !/^[[［]/.test(text)
      : isInventedName(text, known)
    if (!isInvented) return text
    line.note(line.isCitation ? 'source' : 'name')
    return bracket(text, [{ from: 0, to: text.length, code: 'name', mark: true }], limit)
  }
  const { invented: spans, given } = contactSpans(text, known)
  for (const span of [...figureSpans(text, line), ...nameSpans(text, known)])
    if (![...spans, ...given].some((each) => overlaps(each, span))) spans.push(span)
  const marked = spans.filter(({ code, mark }) => mark && !(line.hasSource && code === 'figure'))
  for (const { code, mark } of spans) line.note(code, mark)
  if (line.hasSource && spans.some(({ code }) => code === 'figure')) line.onInventedFigure()
  return marked.length > 0 ? bracket(text, marked, limit) : text
}
