import { describe, expect, it } from 'vitest'
import { countLines } from './count-lines.ts'
import { piecesOf } from './pieces.ts'

/** Every letter one wide, in a room of so many. */
const lines = (text: string, room: number): number =>
  countLines(
    piecesOf(text, () => 1),
    room,
  )
const pieces = (text: string, keepsWords = false): number[] =>
  piecesOf(text, () => 1, keepsWords).map(({ letters }) => letters.length)

describe('lines', () => {
  it.each([
    ['one two three', 13, 1],
    ['one two three', 12, 2],
    ['one two three', 5, 3],
    ['', 5, 1],
    ['spaces at the end take no room     ', 31, 1],
    ['unbreakable', 4, 3],
    ['a unbreakable', 4, 4],
    ['e-mail', 4, 2],
    ['2024-2026', 4, 3],
    ['left—right', 5, 2],
  ])('of %j in %i are %i', (text, room, count) => {
    expect(lines(text, room)).toBe(count)
  })

  it('may end after any ideograph, but do not begin with a full stop', () => {
    expect(pieces('無料です。はい')).toEqual([1, 1, 1, 2, 1, 1])
    expect(pieces('（無料）')).toEqual([2, 2])
  })

  it('keep the words of Korean whole', () => {
    expect(pieces('성공한 노선', true)).toEqual([3, 2])
    expect(pieces('성공한 노선')).toEqual([1, 1, 1, 1, 1])
  })

  it('break Thai between words', () => {
    expect(pieces('เส้นทางที่ประสบความสำเร็จ').length).toBeGreaterThan(2)
  })

  it('draw joined pictures and flags as one', () => {
    const width = (text: string): number =>
      piecesOf(text, () => 1).reduce((sum, piece) => sum + piece.width, 0)
    expect(width('🇩🇪🇫🇷')).toBe(2)
    expect(width('👩‍👩‍👧‍👦')).toBeLessThan(5)
  })
})
