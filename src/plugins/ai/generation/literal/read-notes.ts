import { readPassages } from './read-passages.ts'

/** What a person wrote for the speaker, behind so many passages of their text. */
export type GivenNotes = { after: number; text: string }

const label =
  /^(?:\*\*|__)?\s*(?:speaker\s+notes?|notes?|sprechernotizen|notizen)\s*(?:[:：]\s*(?:\*\*|__)|(?:(?:\*\*|__)\s*)?[:：])\s*/iu

/**
 * A text without the notes in it: quotations that begin with "Notes:", as the Markdown of a deck has them. They are said
 * and do not stand on a slide.
 */
export const readNotes = (text: string): { text: string; notes: GivenNotes[] } => {
  const notes: GivenNotes[] = []
  const kept: string[] = []
  let after = 0
  for (const group of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    const said = notesIn(group)
    if (said === undefined) {
      kept.push(group)
      after += readPassages(group).length
    } else if (said !== '') {
      notes.push({ after, text: said })
    }
  }
  return notes.length > 0 ? { text: kept.join('\n\n'), notes } : { text, notes }
}

const notesIn = (group: string): string | undefined => {
  const lines = group.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0 || !lines.every((line) => /^\s*>/.test(line))) return undefined
  const words = lines
    .map((line) => line.replace(/^\s*>\s?/, '').trimEnd())
    .join('\n')
    .trim()
  return label.test(words) ? words.replace(label, '').trim() : undefined
}
