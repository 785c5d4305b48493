import type { FindingCode } from '../finding.ts'

/** A part of a text that the brief does not give; `mark` false where it is only worth a look. */
export type Span = { from: number; to: number; code: FindingCode; mark: boolean }

const brackets = /\[[^[\]]*\]|［[^［］]*］|\{\{[^{}]*\}\}|https?:\/\/\S+/gu

/** The parts of a text that stand in brackets already, or in an address. */
export const bracketed = (text: string): { from: number; to: number }[] =>
  /[[［{:]/.test(text)
    ? [...text.matchAll(brackets)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
    : []

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to

/** The text with its spans in square brackets; two that a dash joins become one. */
export const bracket = (text: string, spans: readonly Span[], limit = Infinity): string => {
  let marked = text
  for (const { from, to } of spans.toSorted((a, b) => b.from - a.from))
    marked = `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`
  marked = marked.replace(/\[([^[\]]+)\](\s?[-–—]\s?)\[([^[\]]+)\]/g, '[$1$2$3]')
  if (marked.length <= limit) return marked
  // No room for brackets: an open place says the same in less.
  let open = text
  for (const { from, to } of spans.toSorted((a, b) => b.from - a.from))
    open = `${open.slice(0, from)}[…]${open.slice(to)}`
  return open.length <= limit ? open : '[…]'.slice(0, limit)
}
