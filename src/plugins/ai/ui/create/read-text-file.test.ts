import { expect, test } from 'vitest'
import { readTextFile } from './read-text-file.ts'

test('text and Markdown are read, with the line ends of Windows made ours and no byte order mark', async () => {
  const bytes = new TextEncoder().encode('\uFEFF# Grüße\r\n\r\nText')
  expect(await readTextFile(new File([bytes], 'Notes.MD'))).toEqual({ text: '# Grüße\n\nText' })
})

test('other files, and what is no text, are told apart', async () => {
  expect(await readTextFile(new File(['x'], 'deck.pptx'))).toEqual({ problem: 'kind' })
  expect(await readTextFile(new File([new Uint8Array([0xff, 0xfe, 0x41])], 'a.txt'))).toEqual({ problem: 'unreadable' }) // prettier-ignore
  expect(await readTextFile(new File(['a\u0000b'], 'a.txt'))).toEqual({ problem: 'unreadable' })
})
