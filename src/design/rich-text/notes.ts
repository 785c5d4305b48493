import type { RichTextNode } from './rich-text.ts'

/** A note in the running text, as `[^its words]`; what it says may hold a placeholder in brackets. */
export const notePattern = /\[\^((?:[^[\]]|\[[^[\]]*\]){1,600})\]/g

/** The text with a mark of two figures for each note, as wide as the one that is drawn. */
export const withoutNotes = (text: string): string =>
  text.includes('[^') ? text.replace(notePattern, '11') : text

/** The text, as long as before, with nothing in its notes that a line or sheet could end at. */
export const maskedNotes = (text: string): string =>
  text.includes('[^') ? text.replace(notePattern, (note) => '\u200d'.repeat(note.length)) : text

/** What the notes of a rich text say, in order. */
export const notesIn = (nodes: readonly RichTextNode[], depth = 0): string[] =>
  depth > 24
    ? []
    : nodes.flatMap((node) => {
        if (node.type === 'text')
          return Array.from(node.text.matchAll(notePattern), ([, words = '']) => words.trim())
        return 'children' in node && Array.isArray(node.children) ? notesIn(node.children, depth + 1) : []
      })
