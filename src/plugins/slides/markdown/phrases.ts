import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { safeLink } from '#design/index.ts'

/** Words as a line of Markdown can hold them: white space runs together, and what no file should hold is gone. */
export const oneLine = (words: unknown): string =>
  typeof words === 'string'
    ? words
        .toWellFormed()
        // oxlint-disable-next-line no-control-regex -- they are what is taken out
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : ''

export const text = (value: string): Text => ({ type: 'text', value })

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

/** A paragraph for each line of a text, none for an empty one. */
export const paragraphs = (words: unknown): Paragraph[] =>
  typeof words === 'string'
    ? words
        .split(/\n+/)
        .map(oneLine)
        .filter((line) => line !== '')
        .map((line) => paragraph(text(line)))
    : []

/** A link, or its words alone where the address is none a design may lead to. */
export const link = (words: string, address: unknown): PhrasingContent => {
  const url = safeLink(address)
  return url === null ? text(words) : { type: 'link', url, children: [text(words)] }
}
