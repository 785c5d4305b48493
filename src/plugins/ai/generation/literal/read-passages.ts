import type { Passage } from '../context.ts'

const heading = /^#{1,6}\s+(\S.*)$/
const item = /^\s*(?:[-*•–]|(\d{1,3})[.)])\s+(\S.*)$/
const LONGEST_PASSAGE = 600
const LONGEST_HEADING = 80
const endsSentence = /[.!?…。！？؟:;,]["'”’)\]]*$/

type Found = Omit<Passage, 'number'>

/**
 * A person's text in parts that are never changed: headings, entries of lists, sentences. Put together in order, with the
 * white space before each, they are the text.
 */
export const readPassages = (text: string): Passage[] => {
  const found: Found[] = []
  let paragraph = 0
  let wasItem = false
  for (const group of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    let lines: string[] = []
    const flush = (): void => {
      if (lines.length > 0) found.push(...readProse(lines, (paragraph += 1)))
      lines = []
    }
    for (const line of group.split('\n').filter((each) => each.trim() !== '')) {
      const [, title] = heading.exec(line.trim()) ?? []
      const [, numeral, entry] = item.exec(line) ?? []
      if (title === undefined && entry === undefined) {
        lines.push(line.trim())
      } else {
        flush()
        // Entries that follow each other are one list.
        if (entry === undefined || !wasItem) paragraph += 1
        const role = entry === undefined ? ('heading' as const) : ('item' as const)
        const ordered = numeral === undefined ? {} : { ordered: true }
        found.push({ role, text: oneLine(title ?? entry ?? ''), paragraph, before: '', ...ordered })
      }
      wasItem = entry !== undefined
    }
    flush()
    wasItem = false
  }
  return found.flatMap(cut).map((passage, index) => ({ number: index + 1, ...passage }))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const readProse = (lines: readonly string[], paragraph: number): Found[] => {
  const [only] = lines
  if (lines.length === 1 && only && only.length <= LONGEST_HEADING && !endsSentence.test(only)) {
    return [{ role: 'heading', text: oneLine(only), paragraph, before: '' }]
  }
  let before = ''
  return sentencesOf(lines.join('\n')).flatMap((segment): Found[] => {
    const text = oneLine(segment)
    if (text === '') return []
    const passage: Found = { role: 'sentence', text, paragraph, before }
    before = /\s$/.test(segment) ? ' ' : ''
    return [passage]
  })
}

/** A question mark inside an address ends no sentence: without a space one ends only where scripts write none. */
const endsWithoutSpace = /[。！？][」』）"”’)]*$/

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    open += segment
    if (!/\s$/.test(segment) && !endsWithoutSpace.test(segment)) continue
    sentences.push(open)
    open = ''
  }
  return open === '' ? sentences : [...sentences, open]
}

/** Sentences without an end are cut between words, so that no passage is longer than a field. */
const cut = (passage: Found): Found[] => {
  const { text } = passage
  if (text.length <= LONGEST_PASSAGE) return [passage]
  const space = text.lastIndexOf(' ', LONGEST_PASSAGE)
  const at = space > 0 ? space : wholeCharacters(text)
  const rest = { ...passage, text: text.slice(at).trimStart(), before: space > 0 ? ' ' : '' }
  return [{ ...passage, text: text.slice(0, at) }, ...cut(rest)]
}

/** A place to cut that is not inside a character. */
const wholeCharacters = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text[LONGEST_PASSAGE - 1] ?? '') ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE
