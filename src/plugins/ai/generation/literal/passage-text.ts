import type { Passage } from '../context.ts'

/** Passages as plain words: sentences of a paragraph follow each other, everything else starts a line. */
export const plainPassages = (passages: readonly Passage[]): string =>
  joined(passages, ({ text }) => text, '\n')

/** Passages as Markdown that says exactly their words. */
export const markdownPassages = (passages: readonly Passage[]): string =>
  joined(passages, (passage) => `${markerOf(passage)}${escaped(passage.text)}`, '\n\n')

const joined = (passages: readonly Passage[], write: (passage: Passage) => string, between: string): string =>
  passages
    .map((passage, index) => {
      const previous = passages[index - 1]
      if (!previous) return write(passage)
      const follows = previous.number === passage.number - 1 && previous.paragraph === passage.paragraph
      if (!follows) return `${between}${write(passage)}`
      return passage.role === 'item' ? `\n${write(passage)}` : `${passage.before}${write(passage)}`
    })
    .join('')

const markerOf = ({ role, ordered }: Passage): string => {
  if (role === 'heading') return '### '
  return role === 'item' ? (ordered ? '1. ' : '- ') : ''
}

/** Whatever Markdown would read as more than words is marked as words. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^(\s*)([-+=:])/, String.raw`$1\$2`)
