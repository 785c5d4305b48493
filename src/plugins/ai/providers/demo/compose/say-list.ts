import type { Figure } from '../reading/read-figures.ts'

/** Some things in one breath: as many as one remembers, each once. */
export const sayList = (things: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(things)].slice(0, 4))

/** A figure with what it counts, in the prompt's order of words. */
export const sayFigure = ({ text, label, labelBefore }: Figure): string =>
  [labelBefore ? label : text, labelBefore ? text : label].filter(Boolean).join(' ')
