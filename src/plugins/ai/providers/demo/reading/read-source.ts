import { readNotes } from '../../../generation/literal/read-notes.ts'
import { readPassages } from '../../../generation/literal/read-passages.ts'
import { fit } from '../compose/fit.ts'

/** A part of a person's text: what it is called, what it says, what it lists. */
export type SourceSection = { title: string; sentences: string[]; items: string[] }

/** A person's text as its headings order it; one without headings, as its paragraphs do. */
export type SourceReading = { title: string | undefined; sections: SourceSection[] }

const LONGEST_TITLE = 110

/** Reads a text or Markdown; the same text always reads the same. */
export const readSource = (source: string): SourceReading => {
  const passages = readPassages(readNotes(source).text).map((passage) => ({
    ...passage,
    text: plain(passage.text),
  }))
  const headings = passages.filter(({ role }) => role === 'heading')
  const isTitled = passages[0]?.role === 'heading' && headings.length > 1
  const title = isTitled ? passages[0]?.text : undefined
  const sections: SourceSection[] = []
  let paragraph = 0
  for (const passage of isTitled ? passages.slice(1) : passages) {
    const { role, text } = passage
    const begins =
      headings.length > 0 ? role === 'heading' : passage.paragraph !== paragraph && role !== 'item'
    paragraph = passage.paragraph
    if (begins || sections.length === 0) {
      const isIntroduction = headings.length > 0 && role !== 'heading'
      sections.push({ title: isIntroduction ? (title ?? text) : text, sentences: [], items: [] })
      if (role === 'heading') continue
    }
    const section = sections.at(-1)
    if (role === 'item') section?.items.push(text)
    else section?.sentences.push(text)
  }
  return {
    title: title === undefined ? undefined : fit(title, LONGEST_TITLE),
    sections: sections.map((section) => ({ ...section, title: fit(section.title, LONGEST_TITLE) })),
  }
}

/** Words without the signs that set them: a page has its own. */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/(\*\*|__|\*|`|~~)(?=\S)([^\n]{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/^>\s*/, '')
    .trim()
