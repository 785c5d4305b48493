import { expect, test } from 'vitest'
import { readNotes } from './read-notes.ts'

test('quotations that begin with Notes are said and not shown; others stay', () => {
  const text =
    '# A\n\nOne. Two.\n\n> **Notes:** Greet them.\n> Then begin.\n\n## B\n\n> A quotation.\n\n> Notizen: Warten.'
  expect(readNotes(text)).toEqual({
    text: '# A\n\nOne. Two.\n\n## B\n\n> A quotation.',
    notes: [
      { after: 3, text: 'Greet them.\nThen begin.' },
      { after: 5, text: 'Warten.' },
    ],
  })
})

test('a text without notes is the same text', () => {
  const text = 'Notes: these are words of the text.\r\n\r\n> and this is quoted'
  expect(readNotes(text)).toEqual({ text, notes: [] })
})

test('a label that does not end costs no more than reading it', () => {
  const text = `> Notes${' '.repeat(59_990)}x`
  const from = performance.now()
  expect(readNotes(text)).toEqual({ text, notes: [] })
  expect(performance.now() - from).toBeLessThan(1000)
})
