import { type Box, boxOf } from '../scene/box.ts'
import { type LineReach, widthFor } from './word-width.ts'
import { ascentIn } from './word-leading.ts'
import { textStart } from './word-paragraphs-of.ts'
import type { WordLine, WordParagraph, WordRow } from './word-rows.ts'

export type WordBox = { box: Box; start: number; wraps: boolean; isSafe: boolean }

/** More than any line has: the next one starts anew whatever the width. */
const ANEW = 1e6
/** Share of a single line's width by which it may come out wider elsewhere. */
const SLACK = 1.03

const plain = { align: 'start', direction: 'ltr' } as const

/** How far each line of a paragraph reaches from where its text begins. */
export const reachesOf = ({ align, direction, lines }: WordParagraph, start: number): LineReach[] =>
  lines.map((line: WordLine, index) => {
    const isHung = align === 'start' || align === 'justify'
    const end = direction === 'rtl' ? -line.x : line.x + line.width
    return { reach: isHung ? end - start : line.width, lead: lines[index + 1]?.lead ?? ANEW }
  })

/** Edges between which a text is set, from the left. */
const roomOf = ({ paragraphs, room }: Pick<WordRow, 'paragraphs' | 'room'>): [number, number] => {
  const rooms = paragraphs.flatMap((paragraph) => paragraph.rooms.slice(0, 1))
  if (rooms.length === 0) return [room.x, room.x + room.width]
  return [Math.min(...rooms.map(({ left }) => left)), Math.max(...rooms.map(({ right }) => right))]
}

/** Left edge and width of a box that is `width` wide and keeps its text where it is. */
const placed = (row: Pick<WordRow, 'paragraphs' | 'room'>, width: number): [number, number] => {
  const { align, direction } = row.paragraphs[0] ?? plain
  const [left, right] = roomOf(row)
  const start = textStart(row.paragraphs)
  if (align === 'center') return [(left + right) / 2 - width / 2, width]
  const isFromLeft = (align === 'end') === (direction === 'rtl')
  if (align === 'end') return [isFromLeft ? left : right - width, width]
  return [isFromLeft ? start : -start - width, width]
}

/** How wide paragraphs must be set in `room` to break at the same words. */
export const wordWidth = (paragraphs: readonly WordParagraph[], room: number): number => {
  const reaches = paragraphs.flatMap((paragraph) => reachesOf(paragraph, textStart(paragraphs)))
  return widthFor(reaches.concat({ reach: 0, lead: ANEW }), room).width
}

/** The box of a text: where Chromium has its lines, as wide as other programs need to break them alike. */
export const wordBox = (row: Pick<WordRow, 'paragraphs' | 'room'>, height: number): WordBox => {
  const { paragraphs } = row
  const start = textStart(paragraphs)
  const [left, right] = roomOf(row)
  const { align, direction } = paragraphs[0] ?? plain
  const isHung = align === 'start' || align === 'justify'
  const room = isHung ? (direction === 'rtl' ? -left : right) - start : right - left
  const reaches = paragraphs.flatMap((paragraph) => reachesOf(paragraph, start))
  const longest = Math.max(...reaches.map(({ reach }) => reach))
  const isLine = reaches.length === 1
  const { width, isSafe } = widthFor(reaches.concat({ reach: 0, lead: ANEW }), room)
  const [x, wide] = placed(row, isLine ? Math.max(room, longest * SLACK) : width)
  const [first] = paragraphs
  const line = first?.lines[0]
  const y = first && line ? line.baseline - ascentIn(first, line) : row.room.y
  const box = { ...boxOf({ x, y, width: wide, height: 0 }), height: Math.round(height) }
  return { box, start, wraps: !isLine || room >= longest * SLACK, isSafe }
}
